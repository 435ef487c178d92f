using Microsoft.Extensions.Diagnostics.HealthChecks;
using PixBot.Core.State;

namespace PixBot.Health;

/// <summary>Ready means that the store takes what is written.</summary>
internal sealed class StoreHealthCheck(IStoreProbe probe) : IHealthCheck
{
    /// <summary>Whoever asks waits no longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        try
        {
            await probe.CheckAsync(cancellationToken).WaitAsync(Patience, TimeProvider.System, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The store does not take what is written.", fault);
        }
    }
}

using Microsoft.Extensions.Diagnostics.HealthChecks;
using PixBot.Core.State;

namespace PixBot.Health;

/// <summary>Ready means that the store answers.</summary>
internal sealed class StoreHealthCheck(IStoreProbe probe) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        try
        {
            await probe.CheckAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The store does not answer.", fault);
        }
    }
}

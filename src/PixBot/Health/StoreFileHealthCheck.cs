using Microsoft.Extensions.Diagnostics.HealthChecks;
using PixBot.Storage;

namespace PixBot.Health;

/// <summary>Not ready while the store's file is known to be damaged or gone, even where it still answers.</summary>
internal sealed class StoreFileHealthCheck(StoreDamage damage) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
        Task.FromResult(damage.Fault is { } fault ? HealthCheckResult.Unhealthy(fault) : HealthCheckResult.Healthy());
}

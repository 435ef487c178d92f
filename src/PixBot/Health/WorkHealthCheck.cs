using Microsoft.Extensions.Diagnostics.HealthChecks;
using PixBot.Core.Jobs.DeadLetters;

namespace PixBot.Health;

/// <summary>Work that could not be done is said here and in the log; the app is ready all the same.</summary>
internal sealed class WorkHealthCheck(IDeadLetters letters) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var byKind = letters.ByKind;
        return Task.FromResult(byKind.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"Work lies among the dead letters: {string.Join(", ", byKind.Select(pair => $"{pair.Value} {pair.Key}").Order(StringComparer.Ordinal))}."));
    }
}

using Microsoft.Extensions.Options;
using PixBot.Core.Features.People;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Simulator;
using PixBot.Simulator.Hosting;

namespace PixBot.Development;

/// <summary>
/// In an empty store, a fictitious school through the same importers that users use: so that whoever starts PixBot for the
/// first time has somebody to talk to. A few pupils have never opened the bot, as in life.
/// </summary>
internal sealed partial class DemoSchool(
    DemoImport import,
    IRoster roster,
    TeamsSimulator simulator,
    IOptions<PixBotOptions> options,
    IOptions<SimulatorOptions> simulated,
    IHostApplicationLifetime lifetime,
    ILogger<DemoSchool> logger) : BackgroundService
{
    private const int NeverInstalled = 3;
    private const int AtOnce = 4;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var tenantId = simulated.Value.TenantId.ToString();
        if (!options.Value.Demo || !await Started(stoppingToken) || await roster.ListAsync(SchoolId.OfTenant(tenantId), stoppingToken).AnyAsync(stoppingToken))
            return;
        await import.RunAsync(tenantId, stoppingToken);
        await InstallAsync(tenantId, stoppingToken);
        Log.Imported(logger);
    }

    /// <summary>As an administrator's set-up policy would install it for everybody.</summary>
    private async Task InstallAsync(string tenantId, CancellationToken cancellationToken)
    {
        var people = await roster.ListAsync(SchoolId.OfTenant(tenantId), cancellationToken).ToListAsync(cancellationToken);
        var never = people.Where(person => person.Role == Role.Student)
            .OrderBy(person => person.Id, StringComparer.Ordinal)
            .Take(NeverInstalled)
            .ToHashSet();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(people.Where(person => !never.Contains(person)), parallel, async (person, ct) =>
        {
            if (person.Email is { } email && await simulator.FindPersonAsync(email, ct) is { } account)
                await simulator.InstallAsync(account, ct);
        });
    }

    private async Task<bool> Started(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        using var onStop = stoppingToken.Register(() => started.TrySetCanceled(CancellationToken.None));
        await started.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return started.Task.IsCompletedSuccessfully;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The store was empty: the demo school is in it. PixBot:Demo=false starts without.")]
        public static partial void Imported(ILogger logger);
    }
}

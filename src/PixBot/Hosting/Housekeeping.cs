using PixBot.Core.Jobs;
using PixBot.Teams.Gate;

namespace PixBot.Hosting;

/// <summary>Forgets, a few times a day, which activities were seen: Teams repeats them within minutes or never.</summary>
internal sealed partial class Housekeeping(SeenActivities seen, TimeProvider clock, ILogger<Housekeeping> logger) : JobLoop(clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    protected override TimeSpan BeforeFirstRound => Interval;

    protected override TimeSpan AfterFault => Interval;

    protected override async Task<TimeSpan> RoundAsync(CancellationToken stoppingToken)
    {
        await seen.PurgeAsync(stoppingToken);
        return Interval;
    }

    protected override void LogFault(string fault) => Log.PurgeFailed(logger, fault);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Seen activities could not be purged; the next try is in some hours: {Fault}")]
        public static partial void PurgeFailed(ILogger logger, string fault);
    }
}

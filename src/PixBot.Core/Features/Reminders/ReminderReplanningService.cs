using Microsoft.Extensions.Logging;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.Reminders;

/// <summary>Looks at every school's plan when the app starts, as its settings may be others, and now and then afterwards.</summary>
internal sealed partial class ReminderReplanningService(ReminderPlanner planner, TimeProvider clock, ILogger<ReminderReplanningService> logger) : JobLoop(clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override TimeSpan AfterFault => TimeSpan.FromMinutes(1);

    protected override async Task<TimeSpan> RoundAsync(CancellationToken stoppingToken)
    {
        await planner.ReplanAllAsync(stoppingToken);
        return Interval;
    }

    protected override void LogFault(string fault) => Log.ReplanningFailed(logger, fault);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The reminders could not be planned and are planned again later: {Fault}")]
        public static partial void ReplanningFailed(ILogger logger, string fault);
    }
}

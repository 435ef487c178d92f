using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.Reminders;

/// <summary>Looks at every school's plan when the app starts, as its settings may be others, and now and then afterwards.</summary>
internal sealed partial class ReminderReplanningService(ReminderPlanner planner, TimeProvider clock, ILogger<ReminderReplanningService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterOutage = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await TryAsync(stoppingToken) ? Interval : AfterOutage;
            await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await planner.ReplanAllAsync(stoppingToken);
            return true;
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.ReplanningFailed(logger, Fault.Describe(exception));
            return false;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The reminders could not be planned and are planned again later: {Fault}")]
        public static partial void ReplanningFailed(ILogger logger, string fault);
    }
}

using PixBot.Teams.Gate;

namespace PixBot.Hosting;

/// <summary>Forgets, a few times a day, which activities were seen: Teams repeats them within minutes or never.</summary>
internal sealed partial class Housekeeping(SeenActivities seen, TimeProvider clock, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await seen.PurgeAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                Log.PurgeFailed(logger, fault);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Seen activities could not be purged; the next try is in some hours.")]
        public static partial void PurgeFailed(ILogger logger, Exception fault);
    }
}

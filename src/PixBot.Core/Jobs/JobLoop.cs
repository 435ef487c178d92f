using Microsoft.Extensions.Hosting;

namespace PixBot.Core.Jobs;

/// <summary>
/// Does round after round until the process stops, and waits between them. A round that throws is logged and ends nothing:
/// this is the one edge at which the exceptions of background work are caught.
/// </summary>
public abstract class JobLoop(TimeProvider clock) : BackgroundService
{
    protected TimeProvider Clock => clock;

    /// <summary>How long to wait before the first round.</summary>
    protected virtual TimeSpan BeforeFirstRound => TimeSpan.Zero;

    /// <summary>How long to wait after a round that threw.</summary>
    protected abstract TimeSpan AfterFault { get; }

    /// <summary>What ends a wait between rounds early; null where only time does.</summary>
    private protected virtual WakeSignal? Signal => null;

    /// <returns>How long to wait before the next round; zero or less: not at all.</returns>
    protected abstract Task<TimeSpan> RoundAsync(CancellationToken stoppingToken);

    /// <param name="fault">Types and places, without what people wrote.</param>
    protected abstract void LogFault(string fault);

    /// <summary>Waits, when the process stops, for what the rounds have begun.</summary>
    private protected virtual Task EndAsync() => Task.CompletedTask;

    protected sealed override Task ExecuteAsync(CancellationToken stoppingToken) => RunAsync(stoppingToken);

    internal async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(BeforeFirstRound, clock, stoppingToken);
            while (true)
                await RoundAndWaitAsync(stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            await EndAsync();
        }
    }

    private async Task RoundAndWaitAsync(CancellationToken stoppingToken)
    {
        try
        {
            var wait = await RoundAsync(stoppingToken);
            if (wait > TimeSpan.Zero)
                await (Signal?.WaitAsync(wait, clock, stoppingToken) ?? Task.Delay(wait, clock, stoppingToken));
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogFault(Fault.Describe(exception));
            await Task.Delay(AfterFault, clock, stoppingToken);
        }
    }
}

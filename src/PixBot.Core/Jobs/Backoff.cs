namespace PixBot.Core.Jobs;

/// <summary>How long to wait after a failure: longer with each, so that what is down is left alone, and never longer than the cap.</summary>
/// <param name="First">After the first failure.</param>
/// <param name="Factor">How many times the wait before it each wait is.</param>
/// <param name="Cap">The longest wait, before jitter.</param>
public sealed record Backoff(TimeSpan First, double Factor, TimeSpan Cap)
{
    /// <summary>What each failure adds, whatever the factor.</summary>
    public TimeSpan Step { get; init; }

    /// <summary>0.2: up to a fifth more or less, so that what failed together does not come back together.</summary>
    public double Jitter { get; init; }

    public static Backoff Doubling(TimeSpan first, TimeSpan cap) => new(first, 2, cap);

    public static Backoff Linear(TimeSpan step, TimeSpan cap) => new(step, 1, cap) { Step = step };

    /// <param name="failures">In a row, the last one included.</param>
    /// <param name="chance">0 to 1: where in the jitter's range the wait lies.</param>
    public TimeSpan After(int failures, double chance = 0.5)
    {
        var before = failures - 1;
        var ticks = Math.Min((First.Ticks * Math.Pow(Factor, before)) + ((double)Step.Ticks * before), Cap.Ticks);
        return TimeSpan.FromTicks((long)(ticks * (1 + (Jitter * ((2 * chance) - 1)))));
    }
}

using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Reporting;

/// <param name="Shown">What the report shows now.</param>
/// <param name="Next">When to look again.</param>
internal sealed record FollowStep(string? Shown, TimeSpan Next, bool IsClosed = false)
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan AfterBusy = TimeSpan.FromSeconds(5);

    /// <summary>The next step after one that tried to show something.</summary>
    /// <param name="outcome">Null where there was nothing to send.</param>
    public static FollowStep After(SendOutcome? outcome, string? shown, string toShow) =>
        outcome?.WaitBeforeRetry(AfterBusy) is { } wait
            ? new(shown, wait > Interval ? wait : Interval)
            : new(toShow, Interval);
}

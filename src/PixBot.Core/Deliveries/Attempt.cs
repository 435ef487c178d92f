using PixBot.Core.Jobs;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>What came of trying one delivery.</summary>
/// <param name="Outcome">Null where the message had lost its point and was not sent.</param>
/// <param name="At">When the answer was there.</param>
/// <param name="Jitter">0 to 1: spreads back-offs.</param>
internal sealed record Attempt(string PersonId, SendOutcome? Outcome, DateTimeOffset At, double Jitter)
{
    private static readonly Backoff Sending = Backoff.Doubling(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(2)) with { Jitter = 0.2 };

    /// <summary>Where the person is reached from now on; null where that has not changed.</summary>
    public Reach.Reachable? Reopened { get; init; }

    public DeliveryStatus After(DeliveryStatus before, int maximumAttempts) => (before, Outcome) switch
    {
        (DeliveryStatus.Sent, _) => before,
        (_, SendOutcome.Sent sent) => new DeliveryStatus.Sent(sent.ActivityId, At),
        (DeliveryStatus.Pending, null) => new DeliveryStatus.Cancelled(),
        (DeliveryStatus.Pending, SendOutcome.Unreachable unreachable) => new DeliveryStatus.Unreachable(unreachable.Reason),
        (DeliveryStatus.Pending, SendOutcome.Refused refused) => new DeliveryStatus.Failed(refused.Reason, At),
        (DeliveryStatus.Pending pending, SendOutcome.Throttled throttled) => pending with { NotBefore = At + AtLeastASecond(throttled.RetryAfter) },
        (DeliveryStatus.Pending pending, SendOutcome.Busy busy) => AfterBusy(pending, busy, maximumAttempts),
        // Cancelled, or decided by another worker, while the send was under way.
        _ => before,
    };

    /// <summary>2 s, doubled with each failure up to two minutes, and a fifth more or less.</summary>
    public static TimeSpan BackOff(int attempts, double jitter) => Sending.After(attempts, jitter);

    private DeliveryStatus AfterBusy(DeliveryStatus.Pending pending, SendOutcome.Busy busy, int maximumAttempts)
    {
        var attempts = pending.Attempts + 1;
        return attempts >= maximumAttempts
            ? new DeliveryStatus.Failed(busy.Reason, At)
            : new DeliveryStatus.Pending(attempts, At + BackOff(attempts, Jitter));
    }

    private static TimeSpan AtLeastASecond(TimeSpan retryAfter) =>
        retryAfter < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : retryAfter;
}

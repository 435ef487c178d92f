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

    /// <summary>The connector did not take it, or did not say: the service may be out.</summary>
    public bool IsSignOfOutage => Outcome is SendOutcome.Busy { IsOfChat: false } or SendOutcome.Unknown;

    /// <summary>The connector answered for itself, whatever it said.</summary>
    public bool IsAnswered => Outcome is not (null or Unwritten) && !IsSignOfOutage;

    /// <summary>A busy service is tried again until the broadcast's deadline: an outage uses up nobody's tries.</summary>
    /// <param name="maximumTries">After so many a message that cannot be written is given up.</param>
    public DeliveryStatus After(DeliveryStatus before, int maximumTries) => (before, Outcome) switch
    {
        (DeliveryStatus.Sent, _) => before,
        (_, SendOutcome.Sent sent) => new DeliveryStatus.Sent(sent.ActivityId, At),
        (DeliveryStatus.Pending, null) => new DeliveryStatus.Cancelled(),
        (DeliveryStatus.Pending, SendOutcome.Unreachable unreachable) => new DeliveryStatus.Unreachable(unreachable.Reason),
        (DeliveryStatus.Pending, SendOutcome.Refused refused) => new DeliveryStatus.Failed(refused.Reason, At),
        (DeliveryStatus.Pending or DeliveryStatus.Cancelled or DeliveryStatus.Failed, SendOutcome.Unknown) => new DeliveryStatus.Unknown(At),
        (DeliveryStatus.Pending pending, SendOutcome.Throttled throttled) => Waiting(pending.Attempts, AtLeastASecond(throttled.RetryAfter)),
        (DeliveryStatus.Pending pending, SendOutcome.Busy) => Waiting(pending.Attempts + 1, BackOff(pending.Attempts + 1, Jitter)),
        (DeliveryStatus.Pending pending, Unwritten unwritten) => AfterFault(pending, unwritten, maximumTries),
        // Cancelled, or decided by another worker, while the send was under way.
        _ => before,
    };

    /// <summary>2 s, doubled with each failure up to two minutes, and a fifth more or less.</summary>
    public static TimeSpan BackOff(int attempts, double jitter) => Sending.After(attempts, jitter);

    private DeliveryStatus.Pending Waiting(int attempts, TimeSpan wait) => new(attempts, At + wait, At);

    private DeliveryStatus AfterFault(DeliveryStatus.Pending pending, Unwritten unwritten, int maximumTries) => pending.Attempts + 1 >= maximumTries
        ? new DeliveryStatus.Failed(unwritten.Reason, At)
        : Waiting(pending.Attempts + 1, BackOff(pending.Attempts + 1, Jitter));

    private static TimeSpan AtLeastASecond(TimeSpan retryAfter) =>
        retryAfter < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : retryAfter;

    /// <summary>The message could not be written, or sending it met a fault of ours: nothing went.</summary>
    public sealed record Unwritten(string Reason) : SendOutcome;
}

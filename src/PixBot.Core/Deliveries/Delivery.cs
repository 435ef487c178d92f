using PixBot.Core.Jobs;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>One person's message of a broadcast.</summary>
public sealed record Delivery(Recipient Recipient, DeliveryStatus Status)
{
    internal static Delivery To(Recipient recipient) => new(
        recipient,
        recipient.Reach is Reach.Unreachable nowhere ? new DeliveryStatus.Unreachable(nowhere.Reason) : DeliveryStatus.New);

    /// <summary>The same in a chat that had to be opened again; null where it had not.</summary>
    internal Delivery In(Reach.Reachable? reopened) =>
        reopened is null ? this : this with { Recipient = Recipient with { Reach = reopened, IsReopened = true } };
}

public abstract record DeliveryStatus
{
    internal static readonly DeliveryStatus New = new Pending(Attempts: 0, NotBefore: null);

    /// <param name="Attempts">How many sends have failed; being throttled is no failure, nor is an outage of the connector.</param>
    /// <param name="NotBefore">When Teams allows, or the back-off ends; null for at once.</param>
    /// <param name="Since">When the wait began; null for rows that do not say.</param>
    public sealed record Pending(int Attempts, DateTimeOffset? NotBefore, DateTimeOffset? Since = null) : DeliveryStatus
    {
        internal bool IsDue(DateTimeOffset now) => NotBefore is not { } later || new Wait(Since, later).IsOver(now);
    }

    /// <param name="ActivityId">With it the message can be corrected or withdrawn; null where Teams gave none.</param>
    public sealed record Sent(string? ActivityId, DateTimeOffset At) : DeliveryStatus;

    public sealed record Unreachable(UnreachableReason Reason) : DeliveryStatus;

    /// <summary>The answer did not come in time: it may have arrived, and is not sent again blindly.</summary>
    public sealed record Unknown(DateTimeOffset At) : DeliveryStatus;

    /// <param name="Reason">Of the last failure, for the referent and the operator; no personal data.</param>
    public sealed record Failed(string Reason, DateTimeOffset At) : DeliveryStatus;

    public sealed record Cancelled : DeliveryStatus;
}

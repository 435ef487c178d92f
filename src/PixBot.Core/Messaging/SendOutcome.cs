namespace PixBot.Core.Messaging;

/// <summary>What became of a send; the statuses are in src/facts/teams.md, "Refusals".</summary>
public abstract record SendOutcome
{
    /// <param name="ActivityId">With it the message can be updated or deleted.</param>
    public sealed record Sent(string? ActivityId) : SendOutcome;

    /// <summary>429: wait exactly so long before the next send to this conversation.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : SendOutcome;

    /// <summary>412, 502, 503, 504, or no connection: the service did not take it; try again after a back-off.</summary>
    public sealed record Busy(string Reason) : SendOutcome
    {
        /// <summary>True for 412: this chat was busy, and the service itself answers.</summary>
        public bool IsOfChat { get; init; }
    }

    /// <summary>
    /// The message was handed over and no answer came: it may have arrived. A send has no key by which Teams would know it
    /// again, so whoever sends once more may send twice.
    /// </summary>
    public sealed record Unknown(string Reason) : SendOutcome;

    /// <summary>403 and 404: do not retry until the person turns up again.</summary>
    public sealed record Unreachable(UnreachableReason Reason) : SendOutcome;

    /// <summary>Any other refusal (400, 401, 413, 500): retrying does not help.</summary>
    public sealed record Refused(string Reason) : SendOutcome
    {
        /// <summary>An update or a deletion came too late: the message is not there any more.</summary>
        public bool IsMessageGone => Reason.EndsWith("ActivityNotFoundInConversation", StringComparison.Ordinal);
    }

    /// <summary>The outcome of a call that does no harm twice, such as an update: where no answer came it is tried again.</summary>
    public SendOutcome OfRepeatable() => this is Unknown unknown ? new Busy(unknown.Reason) : this;

    /// <summary>How long to wait before the same is tried again; null where the outcome is final.</summary>
    /// <param name="ifBusy">The wait where Teams named none.</param>
    public TimeSpan? WaitBeforeRetry(TimeSpan ifBusy) => this switch
    {
        Throttled throttled => throttled.RetryAfter,
        Busy => ifBusy,
        _ => null,
    };
}

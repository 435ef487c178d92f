namespace PixBot.Core.Messaging;

/// <summary>What became of a send; the statuses are in src/facts/teams.md, "Refusals".</summary>
public abstract record SendOutcome
{
    /// <param name="ActivityId">With it the message can be updated or deleted.</param>
    public sealed record Sent(string? ActivityId) : SendOutcome;

    /// <summary>429: wait exactly so long before the next send to this conversation.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : SendOutcome;

    /// <summary>412, 502, 503, 504, or no answer: try again after a back-off. After no answer it may have arrived all the same.</summary>
    public sealed record Busy(string Reason) : SendOutcome;

    /// <summary>403 and 404: do not retry until the person turns up again.</summary>
    public sealed record Unreachable(UnreachableReason Reason) : SendOutcome;

    /// <summary>Any other refusal (400, 401, 413, 500): retrying does not help.</summary>
    public sealed record Refused(string Reason) : SendOutcome
    {
        /// <summary>An update or a deletion came too late: the message is not there any more.</summary>
        public bool IsMessageGone => Reason.EndsWith("ActivityNotFoundInConversation", StringComparison.Ordinal);
    }

    /// <summary>How long to wait before the same is tried again; null where the outcome is final.</summary>
    /// <param name="ifBusy">The wait where Teams named none.</param>
    public TimeSpan? WaitBeforeRetry(TimeSpan ifBusy) => this switch
    {
        Throttled throttled => throttled.RetryAfter,
        Busy => ifBusy,
        _ => null,
    };
}

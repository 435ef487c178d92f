using AdaptiveCards;

namespace PixBot.Core.Messaging;

/// <summary>Sends what the bot says on its own. Expected failures are outcomes; only bugs and cancellation throw.</summary>
public interface IMessenger
{
    Task<SendOutcome> SendAsync(Address to, Message message, CancellationToken cancellationToken);

    /// <summary>Replaces a message sent before, in place.</summary>
    Task<SendOutcome> UpdateAsync(Address to, string activityId, Message message, CancellationToken cancellationToken);

    Task<SendOutcome> DeleteAsync(Address to, string activityId, CancellationToken cancellationToken);
}

/// <summary>A personal chat with one person, as a conversation reference keeps it.</summary>
/// <param name="ServiceUrl">As the latest activity gave it; it may change.</param>
public sealed record Address(string TenantId, Uri ServiceUrl, string ConversationId);

public abstract record Message
{
    /// <summary>Plain text with Teams' Markdown. Never together with a card: Teams would split them and give no activity id.</summary>
    public sealed record Text(string Markdown) : Message;

    /// <param name="Summary">What a notification shows.</param>
    public sealed record Card(AdaptiveCard Content, string Summary) : Message;
}

/// <summary>What became of a send; the statuses are those of platform/teams.md, section 1.</summary>
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
    public sealed record Refused(string Reason) : SendOutcome;
}

public enum UnreachableReason
{
    /// <summary>The person has never had the app; nothing is known to send to.</summary>
    NeverInstalled,
    Uninstalled,
    Blocked,
    DisabledByAdmin,
    ConversationGone,
}

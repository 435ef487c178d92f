namespace PixBot.Simulator.Journaling;

public enum RequestKind
{
    CreateConversation,
    Send,
    Reply,
    Typing,
    Update,
    Delete,
    Members,
    Member,
}

/// <summary>A request that the bot made.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="Person">Their e-mail; null where the conversation is unknown.</param>
/// <param name="ActivityId">Of the message sent or named; null where Teams gives none.</param>
/// <param name="Status">As answered; 0 where the connection was dropped.</param>
/// <param name="Code">Microsoft's error code; null where all went well.</param>
/// <param name="Delivered">The person saw the effect, whatever was answered.</param>
/// <param name="Early">It came before a Retry-After of its conversation had passed.</param>
public sealed record JournalEntry(
    long Sequence,
    DateTimeOffset At,
    RequestKind Kind,
    string? ConversationId,
    string? Person,
    string? ActivityId,
    int Status,
    string? Code,
    bool Delivered,
    bool Early);

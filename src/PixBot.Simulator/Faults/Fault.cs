namespace PixBot.Simulator.Faults;

public enum FaultKind
{
    /// <summary>429 with Retry-After; the chat remembers until when it may not be sent to.</summary>
    Throttle,

    /// <summary>403 with <c>error.code</c> ConversationBlockedByUser.</summary>
    BlockedByUser,

    /// <summary>403 with the sub-code in a text of JSON, as Teams does for whoever blocked or uninstalled.</summary>
    MessageWritesBlocked,

    /// <summary>403 BotNotInConversationRoster.</summary>
    NotInRoster,

    /// <summary>
    /// The person chose « Remove chat history »: 404 ConversationNotFound for the id that the bot knows, until it creates the
    /// chat again and gets another id.
    /// </summary>
    RemovedChat,

    /// <summary>404 ConversationNotFound though the chat is there, as Teams answers now and then.</summary>
    PassingNotFound,

    /// <summary>412 PreconditionFailed.</summary>
    PreconditionFailed,

    /// <summary>500 ServiceError, which Microsoft says not to retry.</summary>
    InternalError,

    BadGateway,
    ServiceUnavailable,
    GatewayTimeout,

    /// <summary>502 after the message was delivered.</summary>
    DeliveredBadGateway,

    /// <summary>The answer takes its time.</summary>
    Latency,

    /// <summary>The connection breaks before the message is delivered.</summary>
    DropBefore,

    /// <summary>The connection breaks after the message was delivered, before the answer.</summary>
    DropAfter,

    /// <summary>The upload session of an accepted file is over when the bot comes: 404.</summary>
    UploadGone,

    /// <summary>503 for a range of an accepted file.</summary>
    UploadUnavailable,

    /// <summary>403 for a range of an accepted file.</summary>
    UploadRefused,
}

/// <summary>Something that goes wrong with the bot's requests to a chat: sends, updates and deletions.</summary>
public sealed record Fault
{
    public required FaultKind Kind { get; init; }

    /// <summary>
    /// The share of requests that it strikes, 0 to 1; of people for the kinds that are a person's state (blocked, not in
    /// roster). Drawn from seed, chat and the chat's own count of requests, so parallel requests do not change the draw.
    /// </summary>
    public double Rate { get; init; } = 1;

    /// <summary>An e-mail or Entra object id; null: everyone.</summary>
    public string? Person { get; init; }

    /// <summary>The Retry-After of a throttle (whole seconds), or the latency; null: 1 second.</summary>
    public double? Seconds { get; init; }

    /// <summary>Strikes each chat at most so often; null: without end.</summary>
    public int? TimesPerChat { get; init; }

    internal bool IsOfPerson => Kind is FaultKind.BlockedByUser or FaultKind.MessageWritesBlocked or FaultKind.NotInRoster or FaultKind.RemovedChat;

    /// <summary>A chat is removed once; to the bot's creating it again it says nothing.</summary>
    internal int? TimesAtMost => Kind is FaultKind.RemovedChat ? 1 : TimesPerChat;

    internal bool StrikesCreation => Kind is not (FaultKind.RemovedChat or FaultKind.PassingNotFound);

    internal bool IsOfUploads => Kind is FaultKind.UploadGone or FaultKind.UploadUnavailable or FaultKind.UploadRefused;

    internal TimeSpan Duration => TimeSpan.FromSeconds(Seconds ?? 1);

    internal string? Problem() => this switch
    {
        { Rate: < 0 or > 1 or double.NaN } => "rate goes from 0 to 1",
        { Seconds: < 0 or > 3600 or double.NaN } => "seconds goes from 0 to 3600",
        { TimesPerChat: < 0 } => "timesPerChat is not negative",
        _ => null,
    };
}

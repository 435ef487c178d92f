using System.Text.Json.Serialization;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries;

/// <param name="Id">Given by whoever starts it, such as the id of the card that was pressed: the same id is the same broadcast.</param>
public sealed record BroadcastKey([property: JsonPropertyName("TenantId")] SchoolId School, string Id);

/// <summary>Messages to many, of one kind.</summary>
/// <param name="Kind">Which <see cref="IBroadcastKind"/> says to whom and what.</param>
/// <param name="CreatedBy">The referent's Entra object id; null for what the bot sends of itself.</param>
/// <param name="Parameters">What the kind needs to know, usually JSON, up to 20,000 characters; no secret.</param>
/// <param name="ReportTo">Where the referent follows it; null for nowhere.</param>
public sealed record Broadcast(BroadcastKey Key, string Kind, string? CreatedBy, string Parameters, ReportCard? ReportTo = null)
{
    /// <summary>In which the report is written.</summary>
    public Language Language { get; init; }

    /// <summary>True to go past broadcasts that are under way, as exam-day cards must; the pace holds all the same.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>What its cards are about, where they have to be found when that changes.</summary>
    public CardSubject? About { get; init; }

    public BroadcastState State { get; init; } = BroadcastState.Expanding;

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>As its kind decided when its audience was read; null for a day after it began.</summary>
    internal DateTimeOffset? Deadline { get; init; }

    /// <summary>What has not gone by then is given up, whatever kept it.</summary>
    internal DateTimeOffset EndsAt => Deadline ?? CreatedAt.AddDays(1);

    /// <summary>When the last delivery had its outcome.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Since when it does not move though it should; null while it does.</summary>
    internal DateTimeOffset? StuckSince { get; init; }

    /// <summary>In how many batches it goes; null until the whole audience is written down.</summary>
    internal int? Batches { get; init; }

    /// <summary>True once the last report is sent and the kind has been told.</summary>
    internal bool IsClosed { get; init; }
}

public enum BroadcastState
{
    /// <summary>Its audience is being read.</summary>
    Expanding,
    Sending,
    Finished,

    /// <summary>What has not gone does not go.</summary>
    Cancelled,
}

/// <param name="ActivityId">The card to update in place; null to send one at the end.</param>
public sealed record ReportCard(Address Chat, string? ActivityId);

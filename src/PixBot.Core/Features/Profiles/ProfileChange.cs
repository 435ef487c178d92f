namespace PixBot.Core.Features.Profiles;

/// <summary>One line of a student's history: what it became, when the bot learnt of it, and from whom.</summary>
/// <param name="From">The stage before it; the same as now where only a date or a count is new.</param>
/// <param name="State">Without what the line itself says: <see cref="ProfileState.Moved"/> and the campaign; as of when its origin is.</param>
public sealed record ProfileChange(DateTimeOffset At, ProfileStage From, ProfileState State, ProfileOrigin Origin);

/// <summary>Where a change comes from.</summary>
/// <param name="AsOf">When the export was made, or « Élèves » copied; null of a declaration.</param>
/// <param name="Campaign">As people know it (<see cref="Campaign.Label"/>), as a school wrote it; null where none is known.</param>
/// <param name="ImportId">Null of a declaration.</param>
/// <param name="ActorId">Whoever decided or brought it (<c>BotRequest.ActorId</c>); null where a file did, or the student.</param>
public sealed record ProfileOrigin(
    OriginKind Kind, DateTimeOffset? AsOf = null, string? Campaign = null, string? ImportId = null, string? ActorId = null)
{
    internal static readonly ProfileOrigin Student = new(OriginKind.Declaration);
}

public enum OriginKind
{
    /// <summary>A campaign's export.</summary>
    Export,

    /// <summary>Pix Orga's « Élèves », as a referent copied it.</summary>
    Listing,

    /// <summary>The student pressed « C'est envoyé ».</summary>
    Declaration,

    /// <summary>A referent said whom an undecided line speaks of.</summary>
    Decision,
}

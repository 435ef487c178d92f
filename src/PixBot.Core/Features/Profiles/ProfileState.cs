using PixBot.Core.Features.Profiles.Import;

namespace PixBot.Core.Features.Profiles;

/// <param name="SentAt">When the latest profile was sent, to the minute; at midnight Paris time where an old export gives a day only.</param>
/// <param name="CertifiableCompetences">0 to 16, of which 5 are needed; computed by Pix at the moment of sending.</param>
/// <param name="DeclaredAt">When the student pressed « C'est envoyé »; null once an export says so, or otherwise.</param>
/// <param name="AsOf">When the export was made that this comes from; null where no export speaks of the student.</param>
public sealed record ProfileState(
    ProfileStage Stage,
    DateTimeOffset? SentAt,
    int? CertifiableCompetences,
    DateTimeOffset? DeclaredAt,
    DateTimeOffset? AsOf)
{
    /// <summary>Pix: at least 5 competences at level 1 or more.</summary>
    public const int CompetencesNeeded = 5;

    public static readonly ProfileState Unknown = new(ProfileStage.NotSent, null, null, null, null);

    /// <summary>In which campaign the latest profile was sent (<see cref="Campaign.Key"/>); null where none was, or none is known.</summary>
    public string? Campaign { get; init; }

    /// <summary>What Pix Orga's « Élèves » says, which Pix computes without any sending; null where nobody brought it.</summary>
    public ProfileListing? Listing { get; init; }

    /// <summary>What was sent before sendings count (<see cref="SentThisYear"/>); never stored.</summary>
    public EarlierSending? Earlier { get; init; }

    /// <summary>The latest change of <see cref="Stage"/>, as the bot learnt of it.</summary>
    public StageMove? Moved { get; init; }

    /// <summary>Whether a reminder makes sense: neither sent nor declared.</summary>
    public bool IsMissing => Stage == ProfileStage.NotSent;

    /// <summary>Since when it is so: of a profile never sent, nothing.</summary>
    public DateTimeOffset? Since => Stage switch
    {
        ProfileStage.NotSent => null,
        ProfileStage.Declared => DeclaredAt,
        _ => IsListed ? Listing?.At : SentAt,
    };

    /// <summary>Whether it is « Élèves », rather than a sending, that says whether the student is certifiable.</summary>
    public bool IsListed => Listing is { } listing && !(SentAt >= listing.At);

    /// <summary>
    /// What is known once an export has been read. The latest sending counts: a sending is never undone, neither by an
    /// older file nor by another campaign's, so nobody moves backwards. A declaration stands until an export confirms it,
    /// or was made after it and still says « Non ». Whether a sending or « Élèves » tells who is certifiable is a matter of
    /// which is later. In whatever order exports come, the end is the same.
    /// </summary>
    /// <param name="asOf">When the export was made.</param>
    public ProfileState After(ExportedProfile exported, DateTimeOffset asOf) => exported switch
    {
        { IsListing: true } => AfterListing(new(asOf, exported.Certifiable)),
        { Sent: true } => AfterSending(exported, asOf),
        _ => AfterNone(asOf),
    };

    /// <summary>What is known once the student says that the profile is sent; says nothing new of one that an export knows.</summary>
    public ProfileState Declared(DateTimeOffset at) =>
        Stage == ProfileStage.NotSent ? this with { Stage = ProfileStage.Declared, DeclaredAt = at } : this;

    /// <summary>Whether it says something that <paramref name="before"/> did not; when an export was made is nothing new.</summary>
    internal bool IsNewsAfter(ProfileState before) =>
        (Stage, SentAt, CertifiableCompetences, DeclaredAt, Listing?.Certifiable)
        != (before.Stage, before.SentAt, before.CertifiableCompetences, before.DeclaredAt, before.Listing?.Certifiable);

    private ProfileState AfterSending(ExportedProfile sending, DateTimeOffset asOf)
    {
        if (SentAt > sending.SentAt || (SentAt == sending.SentAt && AsOf > asOf))
            return this;
        var sent = this with
        {
            Stage = sending.Certifiable ? ProfileStage.Certifiable : ProfileStage.Sent,
            SentAt = sending.SentAt,
            CertifiableCompetences = sending.Competences,
            DeclaredAt = null,
            AsOf = asOf,
            Campaign = sending.Campaign,
        };
        return sent.IsListed ? sent.AsListed() : sent;
    }

    private ProfileState AfterNone(DateTimeOffset asOf) => Stage switch
    {
        ProfileStage.NotSent => this with { AsOf = Later(AsOf, asOf) },
        ProfileStage.Declared when asOf > DeclaredAt => this with { Stage = ProfileStage.NotSent, DeclaredAt = null, AsOf = asOf },
        _ => this,
    };

    private ProfileState AfterListing(ProfileListing listing)
    {
        if (Listing is { } known && known.At > listing.At)
            return this;
        var listed = this with { Listing = listing };
        return listed.IsListed ? listed.AsListed() : listed;
    }

    private ProfileState AsListed() => Listing!.Certifiable
        ? this with { Stage = ProfileStage.Certifiable, DeclaredAt = null }
        : Stage switch
        {
            ProfileStage.Certifiable or ProfileStage.Sent => this with { Stage = SentAt is null ? ProfileStage.NotSent : ProfileStage.Sent },
            _ => this,
        };

    private static DateTimeOffset Later(DateTimeOffset? a, DateTimeOffset b) => a > b ? a.Value : b;
}

/// <summary>« Certifiable » or « Non Certifiable » in Pix Orga's « Élèves ».</summary>
/// <param name="At">When the referent brought it.</param>
public sealed record ProfileListing(DateTimeOffset At, bool Certifiable);

/// <summary>A sending that does not count any more.</summary>
/// <param name="At">Null where « Élèves » alone told of the profile.</param>
/// <param name="Missing">How many competences it lacked; 0 where it was certifiable, null where that is not known.</param>
public sealed record EarlierSending(DateTimeOffset? At, int? Missing);

public sealed record StageMove(DateTimeOffset At, ProfileStage From);

public enum ProfileStage
{
    NotSent,

    /// <summary>The student says so; no export has confirmed it yet.</summary>
    Declared,

    /// <summary>Sent, but not certifiable.</summary>
    Sent,

    /// <summary>By the latest sending, or by « Élèves » without any.</summary>
    Certifiable,
}

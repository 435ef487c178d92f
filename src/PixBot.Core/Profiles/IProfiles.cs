namespace PixBot.Core.Profiles;

/// <summary>What is known of every student's Pix profile.</summary>
public interface IProfiles
{
    /// <summary>Never null: a student of whom no export speaks has <see cref="ProfileState.Unknown"/>.</summary>
    Task<ProfileState> FindAsync(string tenantId, string personId, CancellationToken cancellationToken);

    /// <summary>The states by person id; who is missing has <see cref="ProfileState.Unknown"/>. One range query.</summary>
    Task<IReadOnlyDictionary<string, ProfileState>> ListAsync(string tenantId, CancellationToken cancellationToken);

    /// <summary>The student says that the profile is sent: so it stands until an export confirms or denies it. Idempotent.</summary>
    Task<ProfileState> DeclareAsync(string tenantId, string personId, DateTimeOffset at, CancellationToken cancellationToken);
}

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

    /// <summary>Whether a reminder makes sense: neither sent nor declared.</summary>
    public bool IsMissing => Stage == ProfileStage.NotSent;

    /// <summary>
    /// What is known once an export has been read. The latest sending counts: a sending is never undone, neither by an
    /// older file nor by another campaign's, so nobody moves backwards. A declaration stands until an export confirms it,
    /// or was made after it and still says « Non ».
    /// </summary>
    /// <param name="asOf">When the export was made.</param>
    public ProfileState After(ExportedProfile exported, DateTimeOffset asOf)
    {
        if (exported.Sent)
            return SentAt > exported.SentAt ? this : exported.ToState(asOf);
        return Stage switch
        {
            ProfileStage.NotSent => this with { AsOf = Later(AsOf, asOf) },
            ProfileStage.Declared when asOf > DeclaredAt => Unknown with { AsOf = asOf },
            _ => this,
        };
    }

    /// <summary>What is known once the student says that the profile is sent; says nothing new of one that an export knows.</summary>
    public ProfileState Declared(DateTimeOffset at) =>
        Stage == ProfileStage.NotSent ? this with { Stage = ProfileStage.Declared, DeclaredAt = at } : this;

    private static DateTimeOffset Later(DateTimeOffset? a, DateTimeOffset b) => a > b ? a.Value : b;
}

public enum ProfileStage
{
    NotSent,

    /// <summary>The student says so; no export has confirmed it yet.</summary>
    Declared,

    /// <summary>Sent, but not certifiable.</summary>
    Sent,
    Certifiable,
}

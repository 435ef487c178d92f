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

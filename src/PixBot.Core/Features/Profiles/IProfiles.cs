using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

/// <summary>What is known of every student's Pix profile.</summary>
public interface IProfiles
{
    /// <summary>Never null: a student of whom no export speaks has <see cref="ProfileState.Unknown"/>.</summary>
    Task<ProfileState> FindAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken);

    /// <summary>The states by person id; who is missing has <see cref="ProfileState.Unknown"/>. One range query.</summary>
    Task<IReadOnlyDictionary<string, ProfileState>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken);

    /// <summary>What became of a student's profile, the latest change first; empty for who never had one. One range query.</summary>
    Task<IReadOnlyList<ProfileChange>> HistoryAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken);

    /// <summary>The student says that the profile is sent: so it stands until an export confirms or denies it. Idempotent.</summary>
    Task<ProfileState> DeclareAsync(SchoolId schoolId, string personId, DateTimeOffset at, CancellationToken cancellationToken);
}

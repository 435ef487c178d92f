using System.Globalization;

namespace PixBot.Core.Sessions;

/// <summary>A session of the certification, without its secrets: those are read apart (<see cref="SessionSecrets"/>).</summary>
/// <param name="Id">Chosen when its form is first shown, so that the same form sent twice is the same session.</param>
/// <param name="Date">Local to the school, as is <paramref name="Time"/>.</param>
/// <param name="SupervisorIds">Person ids.</param>
/// <param name="StartsAt">The same moment on the time line.</param>
/// <param name="CodesAt">From when on its supervisors may see number and code.</param>
/// <param name="Revision">Grows with each correction; 1 at first.</param>
public sealed record Session(
    string Id,
    string Site,
    string Room,
    DateOnly Date,
    TimeOnly Time,
    IReadOnlyList<string> SupervisorIds,
    DateTimeOffset StartsAt,
    DateTimeOffset CodesAt,
    int Revision,
    bool IsCancelled)
{
    /// <summary>What a convocation says: when this changes, people are told again.</summary>
    public string Facts => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd} {Time:HH:mm} {Room} | {Site}");

    public bool IsSupervisedBy(string? personId) => personId is not null && SupervisorIds.Contains(personId, StringComparer.Ordinal);

    public bool CodesAreOut(DateTimeOffset now) => now >= CodesAt;

    /// <summary>Kept in lists until the evening after, however long it took.</summary>
    public bool IsOver(DateTimeOffset now) => now > StartsAt + TimeSpan.FromHours(12);
}

/// <summary>What must not be seen before its time: shown to its supervisors from <see cref="Session.CodesAt"/> on, to a candidate once released.</summary>
public sealed record SessionSecrets(SessionNumber Number, AccessCode Code, SupervisorPassword? Password);

/// <param name="ReleasedBy">The delivery that carries number and code to this candidate; null while they are not released.</param>
/// <param name="Told">What the candidate was last told (<see cref="Session.Facts"/>); null while nothing was.</param>
/// <param name="IsWithdrawn">No longer a candidate, and kept only to be told so.</param>
public sealed record Candidate(string PersonId, string? ReleasedBy = null, DateTimeOffset? ReleasedAt = null, string? Told = null, bool IsWithdrawn = false)
{
    /// <summary>In the place of <see cref="Told"/>, for whoever knows that the session is not theirs any more.</summary>
    public const string ToldWithdrawn = "withdrawn";

    public bool IsReleased => ReleasedBy is not null && !IsWithdrawn;

    /// <summary>Whether there is something new to say; to somebody withdrawn only if a convocation ever went.</summary>
    public bool IsToBeTold(Session session) => IsWithdrawn
        ? Told is not null and not ToldWithdrawn
        : Told != session.Facts;
}

/// <summary>What the form of a session says, parsed.</summary>
public sealed record SessionDraft(
    string Id,
    string Site,
    string Room,
    DateOnly Date,
    TimeOnly Time,
    IReadOnlyList<string> SupervisorIds,
    SessionSecrets Secrets,
    IReadOnlyList<string> CandidateIds);

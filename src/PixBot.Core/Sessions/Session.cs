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
    public bool IsSupervisedBy(string? personId) => personId is not null && SupervisorIds.Contains(personId, StringComparer.Ordinal);

    public bool CodesAreOut(DateTimeOffset now) => now >= CodesAt;

    /// <summary>Kept in lists until the evening after, however long it took.</summary>
    public bool IsOver(DateTimeOffset now) => now > StartsAt + TimeSpan.FromHours(12);
}

/// <summary>What must not be seen before its time: shown to its supervisors from <see cref="Session.CodesAt"/> on, to a candidate once released.</summary>
public sealed record SessionSecrets(SessionNumber Number, AccessCode Code, SupervisorPassword? Password);

/// <param name="ReleasedBy">The delivery that carries number and code to this candidate; null while they are not released.</param>
public sealed record Candidate(string PersonId, string? ReleasedBy, DateTimeOffset? ReleasedAt)
{
    public bool IsReleased => ReleasedBy is not null;
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

namespace PixBot.Core.Features.Sessions;

/// <summary>What the form of a session says, parsed.</summary>
/// <param name="Secrets">Null while Pix does not know the session.</param>
public sealed record SessionDraft(
    string Id,
    string Site,
    string Room,
    DateOnly Date,
    TimeOnly Time,
    IReadOnlyList<string> SupervisorIds,
    SessionSecrets? Secrets,
    IReadOnlyList<string> CandidateIds);

namespace PixBot.Core.Features.Sessions;

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

namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <param name="ConvokedId">Of the session that exists and gets these candidates in addition; null for a new one.</param>
/// <param name="Minutes">How long it lasts, with the longest extra time in it.</param>
/// <param name="CandidateIds">Those of a convoked session first, then by class.</param>
internal sealed record ProposedSession(
    string? ConvokedId,
    string Site,
    string Room,
    ExamSlot Slot,
    int Minutes,
    IReadOnlyList<string> SupervisorIds,
    IReadOnlyList<string> CandidateIds)
{
    public bool IsAt(string site, string room, ExamSlot slot) => Site == site && Room == room && Slot == slot;
}

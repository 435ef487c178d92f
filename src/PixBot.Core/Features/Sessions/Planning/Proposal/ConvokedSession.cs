namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>A session that people were told of: neither it nor they move. Others may join where seats are left.</summary>
/// <param name="CandidateExtras">Of its candidates, the extra time in percent.</param>
internal sealed record ConvokedSession(
    string Id,
    string Site,
    string Room,
    ExamSlot Slot,
    IReadOnlyList<string> SupervisorIds,
    IReadOnlyDictionary<string, int> CandidateExtras);

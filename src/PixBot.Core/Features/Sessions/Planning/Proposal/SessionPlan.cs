namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>What is proposed: sessions in the order of their start, and by name whoever has no seat.</summary>
internal sealed record SessionPlan(IReadOnlyList<ProposedSession> Sessions, IReadOnlyList<UnplacedPupil> Unplaced);

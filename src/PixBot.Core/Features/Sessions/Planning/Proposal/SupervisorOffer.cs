namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>When somebody may supervise.</summary>
/// <param name="IsReserve">Is taken only where nobody else is free.</param>
internal sealed record SupervisorOffer(string PersonId, IReadOnlyList<Opening> Openings, bool IsReserve);

using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>When somebody may supervise.</summary>
/// <param name="IsReserve">Is taken only where nobody else is free.</param>
internal sealed record PlanSupervisor(string PersonId, IReadOnlyList<Opening> Openings, bool IsReserve)
{
    public SupervisorOffer Offer => new(PersonId, Openings, IsReserve);
}

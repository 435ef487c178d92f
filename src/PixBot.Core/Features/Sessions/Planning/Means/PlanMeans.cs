namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>What the school can offer, as it was last given.</summary>
internal sealed record PlanMeans(IReadOnlyList<PlanRoom> Rooms, IReadOnlyList<PlanSupervisor> Supervisors, PlanSettings Settings);

namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>What a plan is made from. The order of the lists does not matter.</summary>
/// <param name="Former">The plan that people have seen; as much of it as still holds is kept. Null at first.</param>
internal sealed record PlanRequest(
    IReadOnlyList<RoomOffer> Rooms,
    IReadOnlyList<SupervisorOffer> Supervisors,
    IReadOnlyList<ExamSlot> Slots,
    IReadOnlyList<PupilToPlan> Pupils,
    IReadOnlyList<ConvokedSession> Convoked,
    PlanRules Rules,
    SessionPlan? Former = null);

namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>A pupil while the plan is made.</summary>
/// <param name="Extra">In minutes.</param>
/// <param name="Kind">Equal for pupils who may sit in the same sessions.</param>
internal sealed record Pupil(string Id, string Class, int Extra, DateOnly? NotBefore, IReadOnlyList<Minutes> Away, int Kind)
{
    public bool CanCome(ExamSlot slot, int duration) =>
        !(NotBefore > slot.Date) && !Away.Any(new Minutes(slot.Minute, slot.Minute + duration + Extra).Overlaps);

    public bool Fits(OpenSession session, int duration) => Extra <= session.Extra && CanCome(session.Slot, duration);
}

namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>A session while the plan is made.</summary>
/// <param name="room">Null where a convoked session's room is not among those offered.</param>
internal sealed class OpenSession(RoomOffer? room, (string Site, string Name) place, ExamSlot slot, ConvokedSession? convoked)
{
    public RoomOffer? Room => room;

    public (string Site, string Name) Place => place;

    public ExamSlot Slot => slot;

    public ConvokedSession? Convoked => convoked;

    /// <summary>In minutes: the longest extra time that fits in.</summary>
    public int Extra { get; set; }

    public List<string> Staff { get; } = [];

    /// <summary>Its supervisors are not exchanged for others.</summary>
    public bool IsStaffKept { get; set; }

    /// <summary>Those who have been given a seat by the plan.</summary>
    public List<Pupil> Seated { get; } = [];

    public int Free => (room?.Seats ?? 0) - Seated.Count - (convoked?.CandidateExtras.Count ?? 0);

    public Minutes Lasts(int duration) => new(slot.Minute, slot.Minute + duration + Extra);

    public void SetStaff(IEnumerable<string> staff)
    {
        Staff.Clear();
        Staff.AddRange(staff);
    }
}

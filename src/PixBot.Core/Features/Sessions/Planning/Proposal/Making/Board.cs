namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>The sessions that are open while the plan is made: no room and no supervisor twice at a time, each within its hours.</summary>
internal sealed class Board
{
    private readonly PlanProblem problem;
    private readonly Staffing staffing;
    private readonly List<OpenSession> sessions = [];

    public Board(PlanProblem problem)
    {
        this.problem = problem;
        staffing = new(problem, sessions);
        sessions.AddRange(problem.Convoked.Select(Convoked));
    }

    public IReadOnlyList<OpenSession> Sessions => sessions;

    public OpenSession? At((string Site, string Name) place, ExamSlot slot) =>
        sessions.Find(session => session.Slot == slot && session.Place == place);

    /// <returns>Null where the room is taken or nobody can supervise.</returns>
    public OpenSession? TryOpen(SessionOption option, IReadOnlyList<string>? wanted = null)
    {
        var session = new OpenSession(option.Room, option.Room.Key, option.Slot, convoked: null) { Extra = option.Extra };
        if (!IsRoomFree(session))
            return null;
        sessions.Add(session);
        if (staffing.TryStaff(session, wanted ?? []))
            return session;
        sessions.Remove(session);
        return null;
    }

    /// <summary>Makes the session long enough, where room and supervisors stay that long.</summary>
    public bool TryLengthen(OpenSession session, int extra)
    {
        var before = session.Extra;
        session.Extra = extra;
        if (session.Room is { } room && problem.IsRoomOpen(room, session.Lasts(problem.Rules.Duration)) && IsRoomFree(session) && staffing.TryKeepStaffed(session))
            return true;
        session.Extra = before;
        return false;
    }

    public void Close(OpenSession session) => sessions.Remove(session);

    /// <summary>Gives every session its supervisors anew: first those who were named before, reserves last.</summary>
    public void StaffAnew() => staffing.StaffAnew();

    private bool IsRoomFree(OpenSession session)
    {
        var minutes = session.Lasts(problem.Rules.Duration).Widened(problem.Rules.Turnaround);
        return !sessions.Exists(other => other != session && other.Place == session.Place && other.Lasts(problem.Rules.Duration).Overlaps(minutes));
    }

    private OpenSession Convoked(ConvokedSession convoked)
    {
        var room = problem.Rooms.FirstOrDefault(room => room.Key == (convoked.Site, convoked.Room));
        var session = new OpenSession(room, (convoked.Site, convoked.Room), convoked.Slot, convoked)
        {
            Extra = convoked.CandidateExtras.Values.Select(problem.Rules.Extra).DefaultIfEmpty().Max(),
            IsStaffKept = true,
        };
        session.Staff.AddRange(convoked.SupervisorIds);
        return session;
    }
}

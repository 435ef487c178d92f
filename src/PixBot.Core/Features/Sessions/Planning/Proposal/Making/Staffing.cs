namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>Who supervises what. To make room for one session, a supervisor may be moved from another whose place somebody else takes.</summary>
internal sealed class Staffing(PlanProblem problem, List<OpenSession> sessions)
{
    public bool TryStaff(OpenSession session, IReadOnlyList<string> wanted)
    {
        AddWanted(session, wanted);
        return TryFill(session);
    }

    /// <summary>After the session became longer: supervisors who cannot stay are replaced.</summary>
    public bool TryKeepStaffed(OpenSession session)
    {
        if (session.Staff.TrueForAll(id => IsFreeFor(id, session)))
            return true;
        if (session.IsStaffKept)
            return false;
        var before = session.Staff.ToList();
        session.Staff.RemoveAll(id => !IsFreeFor(id, session));
        if (TryFill(session))
            return true;
        session.SetStaff(before);
        return false;
    }

    public void StaffAnew()
    {
        var before = Snapshot();
        var open = sessions.Where(session => session.Convoked is null).OrderBy(session => session.Slot.Minute).ThenBy(session => session.Place).ToList();
        open.ForEach(session => session.Staff.Clear());
        open.ForEach(session => AddWanted(session, Former(session)));
        if (!open.TrueForAll(TryFill))
            Restore(before);
    }

    private IReadOnlyList<string> Former(OpenSession session) =>
        problem.Former?.Sessions.FirstOrDefault(former => former.IsAt(session.Place.Site, session.Place.Name, session.Slot))?.SupervisorIds ?? [];

    private void AddWanted(OpenSession session, IReadOnlyList<string> wanted)
    {
        foreach (var id in wanted.Where(id => session.Staff.Count < problem.Rules.Supervisors && CanTake(id, session)))
            session.Staff.Add(id);
    }

    private bool TryFill(OpenSession session)
    {
        var before = Snapshot();
        while (session.Staff.Count < problem.Rules.Supervisors)
        {
            if (TryAddOne(session, []))
                continue;
            Restore(before);
            return ExactStaffing.TryStaff(problem, sessions);
        }

        return true;
    }

    private bool TryAddOne(OpenSession session, HashSet<string> tried)
    {
        var there = problem.Supervisors.Where(one => IsThere(one.PersonId, session)).ToList();
        var free = there.Where(one => CanTake(one.PersonId, session))
            .OrderBy(one => one.IsReserve).ThenBy(one => Load(one.PersonId)).FirstOrDefault();
        if (free is not null)
        {
            session.Staff.Add(free.PersonId);
            return true;
        }

        return there.Exists(one => tried.Add(one.PersonId) && TryTakeFromOther(session, one.PersonId, tried));
    }

    private bool TryTakeFromOther(OpenSession session, string id, HashSet<string> tried)
    {
        var clashes = Clashes(id, session).ToList();
        if (session.Staff.Contains(id) || clashes.Exists(other => other.IsStaffKept))
            return false;
        var before = Snapshot();
        clashes.ForEach(other => other.Staff.Remove(id));
        session.Staff.Add(id);
        if (clashes.TrueForAll(other => TryAddOne(other, tried)))
            return true;
        Restore(before);
        return false;
    }

    private bool CanTake(string id, OpenSession session) => !session.Staff.Contains(id) && IsFreeFor(id, session);

    private bool IsFreeFor(string id, OpenSession session) => IsThere(id, session) && !Clashes(id, session).Any();

    private bool IsThere(string id, OpenSession session) => problem.IsThere(id, session.Lasts(problem.Rules.Duration));

    private IEnumerable<OpenSession> Clashes(string id, OpenSession session)
    {
        var minutes = session.Lasts(problem.Rules.Duration);
        return sessions.Where(other => other != session && other.Lasts(problem.Rules.Duration).Overlaps(minutes) && other.Staff.Contains(id));
    }

    private int Load(string id) => sessions.Count(session => session.Staff.Contains(id));

    private List<(OpenSession Session, List<string> Staff)> Snapshot() => [.. sessions.Select(session => (session, session.Staff.ToList()))];

    private static void Restore(IEnumerable<(OpenSession Session, List<string> Staff)> before)
    {
        foreach (var (session, staff) in before)
            session.SetStaff(staff);
    }
}

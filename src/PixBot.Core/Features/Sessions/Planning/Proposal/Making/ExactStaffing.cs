namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>Tries every way of giving supervisors to a few sessions, for where moving one after the other finds none.</summary>
internal sealed class ExactStaffing
{
    private const int MostSessions = 12;
    private const int MostSteps = 3000;

    private readonly PlanProblem problem;
    private readonly List<OpenSession> open;
    private readonly List<(string Id, Minutes Minutes)> duties;
    private readonly List<string>[] staff;
    private int steps;

    private ExactStaffing(PlanProblem problem, IReadOnlyList<OpenSession> sessions)
    {
        this.problem = problem;
        open = [.. sessions.Where(session => !session.IsStaffKept)];
        staff = [.. open.Select(_ => new List<string>())];
        duties = [.. sessions.Where(session => session.IsStaffKept).SelectMany(session => session.Staff.Select(id => (id, Lasts(session))))];
    }

    public static bool TryStaff(PlanProblem problem, IReadOnlyList<OpenSession> sessions)
    {
        if (sessions.Count > MostSessions)
            return false;
        var search = new ExactStaffing(problem, sessions);
        if (!search.TryFrom(0, 0))
            return false;
        for (var i = 0; i < search.open.Count; i++)
            search.open[i].SetStaff(search.staff[i]);
        return true;
    }

    /// <param name="next">The first supervisor to try, so that no two are tried in both orders.</param>
    private bool TryFrom(int index, int next)
    {
        if (index == open.Count)
            return true;
        if (staff[index].Count == problem.Rules.Supervisors)
            return TryFrom(index + 1, 0);
        var minutes = Lasts(open[index]);
        for (var i = next; i < problem.Supervisors.Count && steps++ < MostSteps; i++)
        {
            if (CanTake(problem.Supervisors[i].PersonId, minutes) && TryWith(index, i, minutes))
                return true;
        }

        return false;
    }

    private bool TryWith(int index, int supervisor, Minutes minutes)
    {
        var id = problem.Supervisors[supervisor].PersonId;
        staff[index].Add(id);
        duties.Add((id, minutes));
        if (TryFrom(index, supervisor + 1))
            return true;
        staff[index].RemoveAt(staff[index].Count - 1);
        duties.RemoveAt(duties.Count - 1);
        return false;
    }

    private bool CanTake(string id, Minutes minutes) =>
        problem.IsThere(id, minutes) && !duties.Exists(duty => duty.Id == id && duty.Minutes.Overlaps(minutes));

    private Minutes Lasts(OpenSession session) => session.Lasts(problem.Rules.Duration);
}

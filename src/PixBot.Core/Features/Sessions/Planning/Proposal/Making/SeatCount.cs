namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>How many of the pupils find a seat in some sessions at most, whoever they are: a greatest flow from kinds of pupils to sessions.</summary>
internal sealed class SeatCount
{
    private readonly IReadOnlyList<(Pupil Pupil, int Count)> kinds;
    private readonly bool[,] fits;
    private readonly int[,] flow;
    private readonly int[] free;

    private SeatCount(PlanProblem problem, IReadOnlyList<OpenSession> sessions)
    {
        kinds = problem.Kinds;
        (fits, flow) = (new bool[kinds.Count, sessions.Count], new int[kinds.Count, sessions.Count]);
        free = [.. sessions.Select(session => Math.Max(0, session.Free))];
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            for (var session = 0; session < sessions.Count; session++)
                fits[kind, session] = kinds[kind].Pupil.Fits(sessions[session], problem.Rules.Duration);
        }
    }

    public static int Of(PlanProblem problem, IReadOnlyList<OpenSession> sessions)
    {
        var count = new SeatCount(problem, sessions);
        return Enumerable.Range(0, count.kinds.Count).Sum(count.Push);
    }

    private int Push(int kind)
    {
        var pushed = 0;
        while (pushed < kinds[kind].Count && TryPush(kind, kinds[kind].Count - pushed) is > 0 and var more)
            pushed += more;
        return pushed;
    }

    private int TryPush(int kind, int most)
    {
        var from = new (int Session, int Kind)[free.Length];
        var seen = new bool[free.Length];
        var next = new Queue<int>();
        Reach(kind, -1, from, seen, next);
        while (next.TryDequeue(out var session))
        {
            if (free[session] > 0)
                return Move(session, from, most);
            for (var other = 0; other < kinds.Count; other++)
            {
                if (flow[other, session] > 0)
                    Reach(other, session, from, seen, next);
            }
        }

        return 0;
    }

    private void Reach(int kind, int via, (int Session, int Kind)[] from, bool[] seen, Queue<int> next)
    {
        for (var session = 0; session < free.Length; session++)
        {
            if (seen[session] || !fits[kind, session])
                continue;
            (seen[session], from[session]) = (true, (via, kind));
            next.Enqueue(session);
        }
    }

    private int Move(int last, (int Session, int Kind)[] from, int most)
    {
        var amount = Math.Min(most, free[last]);
        for (var session = last; from[session].Session >= 0; session = from[session].Session)
            amount = Math.Min(amount, flow[from[session].Kind, from[session].Session]);
        free[last] -= amount;
        for (var session = last; session >= 0; session = from[session].Session)
        {
            flow[from[session].Kind, session] += amount;
            if (from[session].Session >= 0)
                flow[from[session].Kind, from[session].Session] -= amount;
        }

        return amount;
    }
}

namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>Who sits where among the sessions that are open.</summary>
internal sealed class Seating(PlanProblem problem, Board board)
{
    private readonly Dictionary<string, OpenSession> seats = new(StringComparer.Ordinal);
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);

    public int Count => seats.Count;

    public IEnumerable<Pupil> Unseated => problem.Pupils.Where(pupil => !seats.ContainsKey(pupil.Id));

    public bool Fits(Pupil pupil, OpenSession session) => pupil.Fits(session, problem.Rules.Duration);

    public void Seat(Pupil pupil, OpenSession session)
    {
        seats.Add(pupil.Id, session);
        session.Seated.Add(pupil);
    }

    /// <summary>As <see cref="Seat"/>, where the former plan has them: they are moved after all others.</summary>
    public void Keep(Pupil pupil, OpenSession session)
    {
        Seat(pupil, session);
        kept.Add(pupil.Id);
    }

    /// <summary>Gives seats to as many as can have one, moving as few others as it takes.</summary>
    public void SeatRest()
    {
        var without = new HashSet<int>();
        foreach (var pupil in Unseated.ToList())
        {
            if (!without.Contains(pupil.Kind) && !TrySeat(pupil))
                without.Add(pupil.Kind);
        }
    }

    /// <summary>The shortest chain of moves that ends at a free seat.</summary>
    private bool TrySeat(Pupil pupil)
    {
        var reached = new Dictionary<OpenSession, (OpenSession? From, Pupil Moved)>();
        var next = new Queue<OpenSession>();
        Reach(pupil, from: null, reached, next);
        while (next.TryDequeue(out var session))
        {
            if (session.Free > 0)
            {
                Move(session, reached);
                return true;
            }

            foreach (var moved in Movable(session))
                Reach(moved, session, reached, next);
        }

        return false;
    }

    private void Reach(Pupil pupil, OpenSession? from, Dictionary<OpenSession, (OpenSession? From, Pupil Moved)> reached, Queue<OpenSession> next)
    {
        foreach (var session in board.Sessions.Where(session => Fits(pupil, session)))
        {
            if (reached.TryAdd(session, (from, pupil)))
                next.Enqueue(session);
        }
    }

    /// <summary>One of each kind: rather who was not in the former plan, and who has few of the class around.</summary>
    private IEnumerable<Pupil> Movable(OpenSession session)
    {
        var classes = session.Seated.CountBy(pupil => pupil.Class).ToDictionary(StringComparer.Ordinal);
        return session.Seated.OrderBy(pupil => kept.Contains(pupil.Id)).ThenBy(pupil => classes[pupil.Class]).DistinctBy(pupil => pupil.Kind);
    }

    private void Move(OpenSession free, Dictionary<OpenSession, (OpenSession? From, Pupil Moved)> reached)
    {
        for (OpenSession? to = free; to is not null;)
        {
            var (from, moved) = reached[to];
            from?.Seated.Remove(moved);
            seats[moved.Id] = to;
            to.Seated.Add(moved);
            to = from;
        }
    }
}

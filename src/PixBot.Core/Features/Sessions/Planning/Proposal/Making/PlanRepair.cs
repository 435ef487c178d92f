namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>Where somebody has no seat: looks for other sessions to hold, in which more do.</summary>
internal sealed class PlanRepair(PlanProblem problem)
{
    private const int MostTries = 60;

    private int tries;

    public PlanDraft Repair(PlanDraft draft)
    {
        var placeable = Placeable(draft.Board);
        if (draft.Seating.Count >= placeable)
            return draft;
        var board = Exchanged(draft.Board, placeable);
        var chosen = new OpeningSearch(problem, placeable).Search(Options(board), SeatCount.Of(problem, Emptied(board)));
        var repaired = PlanDraft.Make(problem, chosen);
        return repaired.Seating.Count > draft.Seating.Count ? repaired : draft;
    }

    /// <summary>Exchanges one session after the other for one that clashes with it, as long as that makes seats.</summary>
    private Board Exchanged(Board board, int placeable)
    {
        var best = SeatCount.Of(problem, Emptied(board));
        for (var isBetter = true; isBetter && best < placeable;)
        {
            isBetter = false;
            foreach (var option in Openings.Preferred(problem).Where(option => !Holds(board, option)))
            {
                if (tries++ > MostTries)
                    return board;
                var other = With(board, option);
                if (SeatCount.Of(problem, other.Sessions) is var count && count <= best)
                    continue;
                (board, best, isBetter) = (other, count, true);
                break;
            }
        }

        return board;
    }

    private Board With(Board board, SessionOption first)
    {
        var with = new Board(problem);
        with.TryOpen(first);
        foreach (var session in board.Sessions.Where(session => session.Convoked is null))
            with.TryOpen(new(session.Room!, session.Slot, session.Extra), session.Staff);
        foreach (var option in problem.Options.Where(option => option.Slot.Date == first.Slot.Date && option.Extra == 0).OrderByDescending(option => option.Room.Seats))
            with.TryOpen(option);
        Openings.Lengthen(problem, with);
        return with;
    }

    /// <summary>How many could sit somewhere if they were alone.</summary>
    private int Placeable(Board board) => problem.Kinds.Where(kind =>
        problem.Options.Any(option => kind.Pupil.Extra <= option.Extra && kind.Pupil.CanCome(option.Slot, problem.Rules.Duration))
        || board.Sessions.Any(session => kind.Pupil.Fits(session, problem.Rules.Duration))).Sum(kind => kind.Count);

    private static bool Holds(Board board, SessionOption option) => board.At(option.Room.Key, option.Slot) is { } session && session.Extra >= option.Extra;

    private IReadOnlyList<OpenSession> Emptied(Board board)
    {
        var empty = new Board(problem);
        foreach (var session in board.Sessions.Where(session => session.Convoked is null))
            empty.TryOpen(new(session.Room!, session.Slot, session.Extra), session.Staff);
        Openings.Lengthen(problem, empty);
        return empty.Sessions;
    }

    private static List<SessionOption> Options(Board board) =>
        [.. board.Sessions.Where(session => session.Convoked is null).Select(session => new SessionOption(session.Room!, session.Slot, session.Extra))];
}

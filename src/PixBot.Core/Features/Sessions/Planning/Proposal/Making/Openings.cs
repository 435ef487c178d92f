namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>Opens whatever rooms and supervisors allow; what nobody sits in is closed again at the end.</summary>
internal static class Openings
{
    public static void OpenAll(PlanProblem problem, Board board)
    {
        foreach (var option in Preferred(problem).Where(option => option.Extra == 0))
            board.TryOpen(option);
        Lengthen(problem, board);
    }

    /// <summary>Checked rooms first, then large ones, then early ones.</summary>
    public static IEnumerable<SessionOption> Preferred(PlanProblem problem) => problem.Options
        .OrderByDescending(option => option.Room.IsChecked).ThenByDescending(option => option.Room.Seats).ThenBy(option => option.Slot.Minute);

    /// <summary>So that as many as possible have room for the longest extra time.</summary>
    public static void Lengthen(PlanProblem problem, Board board)
    {
        foreach (var session in board.Sessions)
        {
            foreach (var extra in problem.Extras.Reverse().TakeWhile(extra => extra > session.Extra))
            {
                if (board.TryLengthen(session, extra))
                    break;
            }
        }
    }
}

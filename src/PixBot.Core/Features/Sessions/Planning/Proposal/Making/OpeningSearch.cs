namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>For a few rooms and hours: tries every choice of sessions.</summary>
internal sealed class OpeningSearch(PlanProblem problem, int placeable)
{
    private const int MostCells = 12;
    private const int MostSteps = 20_000;

    private readonly Board board = new(problem);
    private readonly List<List<SessionOption>> cells =
        [.. problem.Options.GroupBy(option => (option.Slot, option.Room.Key)).Select(options => options.Reverse().ToList())];
    private List<SessionOption> chosen = [];
    private int best;
    private int steps;

    /// <returns>The sessions with most seats; those known where there are too many choices, or none is better.</returns>
    public IReadOnlyList<SessionOption> Search(List<SessionOption> known, int seats)
    {
        (chosen, best) = (known, seats);
        if (cells.Count <= MostCells)
            Try(0, []);
        return chosen;
    }

    private void Try(int cell, List<SessionOption> open)
    {
        if (best >= placeable || steps++ > MostSteps || Hoped(cell) <= best)
            return;
        if (cell == cells.Count)
        {
            Keep(open);
            return;
        }

        foreach (var option in cells[cell])
        {
            if (board.TryOpen(option) is not { } session)
                continue;
            Try(cell + 1, [.. open, option]);
            board.Close(session);
        }

        Try(cell + 1, open);
    }

    private int Hoped(int cell) => board.Sessions.Sum(session => Math.Max(0, session.Free)) + cells.Skip(cell).Sum(options => options[0].Room.Seats);

    private void Keep(List<SessionOption> open)
    {
        var count = SeatCount.Of(problem, board.Sessions);
        if (count > best)
            (chosen, best) = ([.. open], count);
    }
}

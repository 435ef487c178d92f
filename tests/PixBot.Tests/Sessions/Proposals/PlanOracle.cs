using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Tests.Sessions.Proposals;

/// <summary>How many can be placed in a very small school: tries every choice of sessions, supervisors and seats.</summary>
internal sealed class PlanOracle
{
    private readonly PlanRequest request;
    private readonly List<(RoomOffer Room, ExamSlot Slot)> cells;
    private readonly List<Held> held = [];
    private int best;

    private PlanOracle(PlanRequest request)
    {
        this.request = request;
        cells = [.. request.Rooms.SelectMany(room => request.Slots.Select(slot => (room, slot)))];
    }

    public static int MostPlaced(PlanRequest request)
    {
        var oracle = new PlanOracle(request);
        oracle.Try(0);
        return oracle.best;
    }

    private void Try(int cell)
    {
        if (best == request.Pupils.Count)
            return;
        if (cell == cells.Count)
        {
            best = Math.Max(best, held.Sum(session => session.Room.Computers - session.Room.Spare) > best ? Seats() : 0);
            return;
        }

        Try(cell + 1);
        var (room, slot) = cells[cell];
        foreach (var minutes in (int[])[140, 105])
        {
            var (from, to) = (At(slot), At(slot) + minutes);
            if (!IsOpen(room.Openings, slot.Date, from, to)
                || held.Exists(other => other.Room == room && Overlaps(other, from - request.Rules.Turnaround, to + request.Rules.Turnaround)))
            {
                continue;
            }

            foreach (var supervisor in request.Supervisors.Where(one => IsOpen(one.Openings, slot.Date, from, to)
                && !held.Exists(other => other.Supervisor == one.PersonId && Overlaps(other, from, to))))
            {
                held.Add(new(room, slot, from, to, supervisor.PersonId));
                Try(cell + 1);
                held.RemoveAt(held.Count - 1);
            }
        }
    }

    private int Seats()
    {
        var seats = held.SelectMany(session => Enumerable.Repeat(session, Math.Max(0, session.Room.Computers - session.Room.Spare))).ToList();
        var taken = new int[seats.Count];
        Array.Fill(taken, -1);
        return Enumerable.Range(0, request.Pupils.Count).Count(pupil => TrySeat(pupil, seats, taken, []));
    }

    private bool TrySeat(int pupil, List<Held> seats, int[] taken, HashSet<int> tried)
    {
        for (var seat = 0; seat < seats.Count; seat++)
        {
            if (!MaySit(request.Pupils[pupil], seats[seat]) || !tried.Add(seat))
                continue;
            if (taken[seat] >= 0 && !TrySeat(taken[seat], seats, taken, tried))
                continue;
            taken[seat] = pupil;
            return true;
        }

        return false;
    }

    private static bool MaySit(PupilToPlan pupil, Held session)
    {
        var end = session.From + 105 + (pupil.ExtraPercent > 0 ? 35 : 0);
        return end <= session.To
            && !(pupil.NotBefore > session.Slot.Date)
            && !pupil.Away.Any(away => away.Date == session.Slot.Date && At(away.From) < end && session.From < At(away.To));
    }

    private static bool IsOpen(IReadOnlyList<Opening> openings, DateOnly date, int from, int to) => Enumerable.Range(from, to - from)
        .All(minute => openings.Any(opening => opening.Date == date && At(opening.From) <= minute && minute < At(opening.To)));

    private static bool Overlaps(Held other, int from, int to) => other.From < to && from < other.To;

    private static int At(ExamSlot slot) => At(slot.Time);

    private static int At(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private sealed record Held(RoomOffer Room, ExamSlot Slot, int From, int To, string Supervisor);
}

using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>Seats class by class: in one room where that is possible, else in rooms at the same time, else at several times.</summary>
internal sealed class ClassSeating(Board board, Seating seating)
{
    public void SeatAll()
    {
        var classes = seating.Unseated.GroupBy(pupil => pupil.Class, StringComparer.Ordinal)
            .OrderByDescending(pupils => pupils.Count()).ThenBy(pupils => pupils.Key, Alphabet.Classes).ThenBy(pupils => pupils.Key, StringComparer.Ordinal).ToList();
        foreach (var pupils in classes)
            SeatClass(pupils.Key, [.. pupils.OrderByDescending(pupil => pupil.Extra).ThenBy(pupil => pupil.Id, StringComparer.Ordinal)]);
    }

    private void SeatClass(string name, List<Pupil> pupils)
    {
        var rest = Join(name, pupils);
        while (rest.Count > 0)
        {
            var seats = InOneRoom(rest) ?? AtOneTime(rest);
            if (seats.Count == 0)
                return;
            foreach (var (pupil, session) in seats)
                seating.Seat(pupil, session);
            rest = [.. rest.Except(seats.Select(seat => seat.Pupil))];
        }
    }

    /// <summary>Whoever comes later sits with the class, or at least at the same time.</summary>
    private List<Pupil> Join(string name, List<Pupil> pupils)
    {
        var theirs = board.Sessions.Where(session => session.Seated.Exists(pupil => pupil.Class == name))
            .OrderByDescending(session => session.Seated.Count(pupil => pupil.Class == name)).ToList();
        if (theirs.Count == 0)
            return pupils;
        var near = board.Sessions.Where(session => session.Seated.Count > 0 && !theirs.Contains(session) && theirs.Exists(other => other.Slot == session.Slot));
        var rest = new List<Pupil>();
        foreach (var pupil in pupils)
        {
            if (theirs.Concat(near).FirstOrDefault(session => session.Free > 0 && seating.Fits(pupil, session)) is { } session)
                seating.Seat(pupil, session);
            else
                rest.Add(pupil);
        }

        return rest;
    }

    private List<(Pupil Pupil, OpenSession Session)>? InOneRoom(List<Pupil> pupils)
    {
        var best = board.Sessions.Where(session => session.Free >= pupils.Count && pupils.TrueForAll(pupil => seating.Fits(pupil, session)))
            .OrderBy(IsUnchecked).ThenBy(session => session.Free).ThenBy(session => session.Slot.Minute).ThenBy(session => session.Place).FirstOrDefault();
        return best is null ? null : [.. pupils.Select(pupil => (pupil, best))];
    }

    private List<(Pupil Pupil, OpenSession Session)> AtOneTime(List<Pupil> pupils) => board.Sessions
        .Where(session => session.Free > 0)
        .GroupBy(session => session.Slot)
        .OrderBy(sessions => sessions.Key.Minute)
        .Select(sessions => Fill([.. sessions], pupils))
        .OrderByDescending(seats => seats.Count)
        .ThenBy(seats => seats.DistinctBy(seat => seat.Session).Count())
        .FirstOrDefault([]);

    private List<(Pupil Pupil, OpenSession Session)> Fill(List<OpenSession> sessions, List<Pupil> pupils)
    {
        var left = sessions.OrderBy(IsUnchecked).ThenByDescending(session => session.Free).ThenBy(session => session.Place).ToDictionary(session => session, session => session.Free);
        var seats = new List<(Pupil, OpenSession)>();
        foreach (var pupil in pupils)
        {
            if (left.Keys.FirstOrDefault(session => left[session] > 0 && seating.Fits(pupil, session)) is not { } session)
                continue;
            left[session]--;
            seats.Add((pupil, session));
        }

        return seats;
    }

    private static bool IsUnchecked(OpenSession session) => session.Room is { IsChecked: false };
}

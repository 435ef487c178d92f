using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>Which planned session a list is for: that of its number, else the only one at its site and room, day and hour.</summary>
internal static class SheetSession
{
    /// <param name="planned">Not cancelled, with their numbers as far as they are known.</param>
    /// <returns>Null where none fits, or several do.</returns>
    public static Session? Find(SheetTop top, IReadOnlyCollection<(Session Session, SessionNumber? Number)> planned)
    {
        if (top.Number is not null && planned.Where(one => one.Number == top.Number).ToList() is [var numbered])
            return numbered.Session;
        if (top.Date is null || top.Time is null || top.Room is null)
            return null;

        // A session of another number is another one, wherever it is.
        var there = planned.Where(one => (top.Number is null || one.Number is null) && IsAt(top, one.Session)).Select(one => one.Session).ToList();
        return there is [var only] ? only : there.Where(session => IsSame(session.Site, top.Site)).ToList() is [var here] ? here : null;
    }

    private static bool IsAt(SheetTop top, Session session) =>
        session.Date == top.Date && session.Time == top.Time && IsSame(session.Room, top.Room);

    private static bool IsSame(string name, string? other) => other is not null && HeaderName.Of(name) == HeaderName.Of(other);
}

using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.DayBefore;

/// <summary>When people are reminded of a session of the next day: at the end of the school's day, never in quiet hours.</summary>
internal static class DayBeforeMoment
{
    private static readonly TimeOnly Usual = new(17, 0);

    private static readonly TimeSpan BeforeQuiet = TimeSpan.FromMinutes(30);

    public static DateTimeOffset Of(Session session, QuietHours quiet, TimeZoneInfo zone) =>
        zone.MomentOf(session.Date.AddDays(-1), !quiet.Hold(Usual) ? Usual : quiet.IsOverMidnight ? quiet.From.Add(-BeforeQuiet) : quiet.Until);

    /// <summary>Null where it is not quiet now.</summary>
    public static DateTimeOffset? EndOfQuiet(DateTimeOffset now, QuietHours quiet, TimeZoneInfo zone)
    {
        var local = zone.LocalOf(now);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        return quiet.Hold(time) ? zone.MomentOf(time < quiet.Until ? day : day.AddDays(1), quiet.Until) : null;
    }

    /// <summary>Until when a message that begins now may still go: the next quiet hours, or the session.</summary>
    public static DateTimeOffset Deadline(DateTimeOffset now, Session session, QuietHours quiet, TimeZoneInfo zone)
    {
        if (quiet.From == quiet.Until)
            return session.StartsAt;
        var local = zone.LocalOf(now);
        var day = DateOnly.FromDateTime(local);
        var next = zone.MomentOf(TimeOnly.FromDateTime(local) < quiet.From ? day : day.AddDays(1), quiet.From);
        return next < session.StartsAt ? next : session.StartsAt;
    }
}

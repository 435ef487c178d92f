using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Calendar;

/// <summary>
/// One session as an iCalendar file. The same person's entry of it keeps its UID, and its SEQUENCE rises with each correction,
/// so that a calendar may replace what it has (src/facts/calendar.md, 1). It names nobody and holds no code.
/// </summary>
internal sealed class CalendarFile(SchoolClock school)
{
    private const string Product = "-//PixBot//PixBot//FR";

    public CalendarEntry.File Build(CalendarLink link, Session session, DateTimeOffset endsAt, bool supervises)
    {
        var method = session.IsCancelled ? "CANCEL" : "PUBLISH";
        var calendar = new Ical.Net.Calendar { Method = method, ProductId = Product };
        if (ZoneId is { } zone)
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone, session.Date.AddYears(-1).ToDateTime(TimeOnly.MinValue), includeHistoricalData: false));
        calendar.Events.Add(Entry(link, session, endsAt, supervises));
        return new(new CalendarSerializer().SerializeToString(calendar)!, method);
    }

    private CalendarEvent Entry(CalendarLink link, Session session, DateTimeOffset endsAt, bool supervises) => new()
    {
        Uid = UidOf(link),
        Sequence = session.IsCancelled ? session.Revision + 1 : session.Revision,
        DtStamp = new CalDateTime(school.Now.UtcDateTime, "UTC"),
        LastModified = new CalDateTime(school.Now.UtcDateTime, "UTC"),
        DtStart = Local(session.StartsAt),
        DtEnd = Local(endsAt),
        Status = session.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        Summary = (supervises ? CalendarTexts.Supervises : CalendarTexts.Sits).In(link.Language),
        Location = $"{SessionTexts.InRoom(session.Room).In(link.Language)}, {session.Site}",
        Description = (supervises ? CalendarTexts.ForSupervisor : CalendarTexts.ForCandidate).In(link.Language),
        Class = "PRIVATE",
    };

    /// <summary>As the school's clocks show it, so that the entry stays right should the zone's rules change; in UTC where the zone has no name that calendars know.</summary>
    private CalDateTime Local(DateTimeOffset moment) => ZoneId is { } zone
        ? new(school.Local(moment).DateTime, zone)
        : new(moment.UtcDateTime, "UTC");

    private string? ZoneId => school.Zone.HasIanaId ? school.Zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(school.Zone.Id, out var iana) ? iana : null;

    private static string UidOf(CalendarLink link)
    {
        var named = $"{link.School.Value}|{link.SessionId}|{link.PersonId}";
        return $"{Fingerprint.Of(named, 32)}@pixbot";
    }
}

using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders;

/// <summary>
/// From a rule to moments. On a weekend or a day off, a reminder moves to the last allowed day before, at the same time; in
/// quiet hours, to the next allowed moment up to the deadline, else to the last minute before them. Where the day that it
/// moves to has a reminder already, it is left out: one a day.
/// </summary>
public static class ReminderPlan
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Shown on every day that the zone has: those that cross the date line skip one.</summary>
    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>The longest that days off may last; after that there is no allowed day.</summary>
    private const int LongestPause = 400;

    /// <summary>In their order.</summary>
    public static IReadOnlyList<ReminderMoment> Moments(ReminderRule rule, TimeZoneInfo zone)
    {
        var byDay = new SortedDictionary<DateOnly, ReminderMoment>();
        foreach (var days in rule.DaysBefore.Where(days => days >= 0).Distinct().OrderDescending())
        {
            var meant = rule.Deadline.AddDays(-days);
            if (Places(rule, zone, meant).FirstOrDefault(place => !byDay.ContainsKey(place.Day)) is { } place)
                byDay.Add(place.Day, place);
        }

        return [.. byDay.Values];
    }

    /// <summary>Where the reminder of a day may go, the best first.</summary>
    private static IEnumerable<ReminderMoment> Places(ReminderRule rule, TimeZoneInfo zone, DateOnly meant)
    {
        if (Allowed(rule, zone, meant, step: -1) is not { } day)
            return [];
        var walls = rule.Quiet.Hold(rule.Time)
            ? new[] { AfterQuiet(rule, zone, day), BeforeQuiet(rule, zone, day) }
            : [day.ToDateTime(rule.Time)];
        return walls.OfType<DateTime>().Select(wall => Land(rule, zone, wall, meant)).OfType<ReminderMoment>();
    }

    private static DateTime? AfterQuiet(ReminderRule rule, TimeZoneInfo zone, DateOnly day)
    {
        var isNextDay = rule.Quiet.IsOverMidnight && rule.Time >= rule.Quiet.From;
        return (isNextDay ? Allowed(rule, zone, day.AddDays(1), step: 1) : day) is { } next && next <= rule.Deadline
            ? next.ToDateTime(rule.Quiet.Until)
            : null;
    }

    private static DateTime? BeforeQuiet(ReminderRule rule, TimeZoneInfo zone, DateOnly day)
    {
        var isDayBefore = rule.Quiet.IsOverMidnight && rule.Time < rule.Quiet.Until;
        var last = (isDayBefore ? day.AddDays(-1) : day).ToDateTime(rule.Quiet.From) - Minute;
        return Allowed(rule, zone, DateOnly.FromDateTime(last), step: -1)?.ToDateTime(TimeOnly.FromDateTime(last));
    }

    /// <summary>Where the clocks skip a time, it moves forward; unless that is a moment that the rule does not allow.</summary>
    private static ReminderMoment? Land(ReminderRule rule, TimeZoneInfo zone, DateTime wall, DateOnly meant)
    {
        var day = DateOnly.FromDateTime(wall);
        for (var latest = wall; latest.Date == wall.Date; latest -= Minute)
        {
            var at = zone.MomentOf(day, TimeOnly.FromDateTime(latest));
            var local = zone.LocalOf(at);
            if (local.Date == wall.Date && !rule.Quiet.Hold(TimeOnly.FromDateTime(local)))
                return new(day, TimeOnly.FromDateTime(local), at, rule.Deadline.DayNumber - day.DayNumber, meant);
            if (local == latest)
                return null;
        }

        return null;
    }

    /// <summary>The first allowed day from this one on, forwards or backwards.</summary>
    private static DateOnly? Allowed(ReminderRule rule, TimeZoneInfo zone, DateOnly from, int step)
    {
        for (var i = 0; i < LongestPause; i++)
        {
            var day = from.AddDays(i * step);
            if (rule.Allows(day) && zone.Shows(day, Noon))
                return day;
        }

        return null;
    }
}

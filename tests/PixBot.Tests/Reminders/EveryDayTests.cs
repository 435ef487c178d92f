using PixBot.Core.Features.Reminders;
using PixBot.Core.School;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Reminders;

/// <summary>What holds of every plan, whatever the zone, the deadline and the rule.</summary>
public sealed class EveryDayTests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2028, 12, 31);

    private static readonly ReminderRule[] Rules =
    [
        new(First),
        new(First) { Time = new(2, 30), DaysBefore = [21, 10, 5, 2, 1, 0], Quiet = new(default, default), SparesWeekends = false },
        new(First) { Time = new(0, 15), DaysBefore = [3, 2, 1, 0], Quiet = new(new(22, 0), new(0, 10)), SparesWeekends = false },
        new(First) { Time = new(21, 0), DaysBefore = [14, 7, 3, 1, 0] },
        new(First) { Time = new(23, 30), DaysBefore = [6, 5, 4, 3, 2, 1, 0], Quiet = new(new(0, 0), new(6, 0)), DaysOff = DaysOff() },
    ];

    public static TheoryData<string> Zones =>
    [
        "Europe/Paris", "Africa/Tunis", "America/Guadeloupe", "Asia/Tokyo", "Pacific/Noumea", "Indian/Reunion", "America/Nuuk",
        "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut", "Africa/Casablanca", "America/Santiago", "America/St_Johns", "Pacific/Apia",
    ];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Every_reminder_is_at_the_right_local_minute_allowed_before_the_deadline_and_alone_on_its_day(string name)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        var (moments, moved) = (0, 0);
        for (var deadline = First; deadline <= Last; deadline = deadline.AddDays(1))
        {
            foreach (var rule in Rules.Select(rule => rule with { Deadline = deadline }))
            {
                var plan = ReminderPlan.Moments(rule, zone);
                plan.Select(moment => moment.Day).ShouldBeUnique();
                plan.Select(moment => moment.At).ShouldBe(plan.Select(moment => moment.At).Order());
                foreach (var moment in plan)
                    Check(moment, rule, zone);
                moments += plan.Count;
                moved += plan.Count(moment => moment.IsMoved);
            }
        }

        moments.ShouldBeGreaterThan(20_000);
        moved.ShouldBeGreaterThan(1_000);
    }

    private static void Check(ReminderMoment moment, ReminderRule rule, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(moment.At, zone).DateTime;
        if (local != moment.Day.ToDateTime(moment.Time))
            throw new ShouldAssertException($"{moment} is {local:s} there");
        if (local.Date > rule.Deadline.ToDateTime(default) || moment.DaysLeft != rule.Deadline.DayNumber - moment.Day.DayNumber)
            throw new ShouldAssertException($"{moment} is after the deadline");
        if (rule.SparesWeekends && local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            throw new ShouldAssertException($"{moment} is on a weekend");
        if (rule.DaysOff.Any(range => range.First <= moment.Day && moment.Day <= range.Last))
            throw new ShouldAssertException($"{moment} is on a day off");
        if (IsQuiet(rule.Quiet, TimeOnly.FromDateTime(local)))
            throw new ShouldAssertException($"{moment} is in quiet hours");
        if (TimeZoneInfo.ConvertTime(moment.At.AddHours(-1), zone).DateTime == local || TimeZoneInfo.ConvertTime(moment.At.AddMinutes(-30), zone).DateTime == local)
            throw new ShouldAssertException($"{moment} is the second time that the clocks show it");
        if (!IsQuiet(rule.Quiet, rule.Time) && moment.Time != rule.Time && IsShown(moment.Day.ToDateTime(rule.Time), zone))
            throw new ShouldAssertException($"{moment} is not at {rule.Time}");
    }

    /// <summary>By every offset that a zone may have; <c>IsInvalidTime</c> knows of daylight saving only, and not of Morocco's.</summary>
    private static bool IsShown(DateTime local, TimeZoneInfo zone) => Enumerable.Range(-14 * 4, 29 * 4)
        .Select(quarters => new DateTimeOffset(local, TimeSpan.Zero).AddMinutes(-15 * quarters))
        .Any(moment => TimeZoneInfo.ConvertTime(moment, zone).DateTime == local);

    /// <summary>Said in another way than the rule's own.</summary>
    private static bool IsQuiet(QuietHours quiet, TimeOnly time)
    {
        for (var minute = quiet.From; minute != quiet.Until; minute = minute.AddMinutes(1))
        {
            if (minute == time)
                return true;
        }

        return false;
    }

    /// <summary>The second half of each February, and every 11 November.</summary>
    private static DayRange[] DaysOff() =>
    [
        .. Enumerable.Range(2023, 7).SelectMany(year => new[]
        {
            new DayRange(new DateOnly(year, 2, 14), new DateOnly(year, 2, 28)),
            new DayRange(new DateOnly(year, 11, 11), new DateOnly(year, 11, 11)),
        }),
    ];
}

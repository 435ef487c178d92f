using System.Globalization;
using PixBot.Core.Features.Reminders;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Reminders;

public sealed class ReminderPlanTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>A Friday.</summary>
    private static readonly ReminderRule Rule = new(new DateOnly(2027, 4, 2));

    [Fact]
    public void The_usual_rule_reminds_14_7_3_and_1_days_before_at_half_past_five()
    {
        Local(Rule).ShouldBe(["2027-03-19 17:30", "2027-03-26 17:30", "2027-03-30 17:30", "2027-04-01 17:30"]);
        ReminderPlan.Moments(Rule, Paris).Select(moment => moment.DaysLeft).ShouldBe([14, 7, 3, 1]);
    }

    [Fact]
    public void Summer_time_changes_the_moment_and_not_the_wall_clock() => ReminderPlan.Moments(Rule, Paris)
        .Select(moment => moment.At.UtcDateTime.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture))
        .ShouldBe(["03-19 16:30", "03-26 16:30", "03-30 15:30", "04-01 15:30"]);

    [Fact]
    public void A_reminder_of_a_weekend_goes_on_the_friday_before_and_says_how_many_days_are_left_then()
    {
        var rule = Rule with { Deadline = new DateOnly(2027, 4, 6), DaysBefore = [2] };
        var moment = ReminderPlan.Moments(rule, Paris).ShouldHaveSingleItem();
        (moment.Day, moment.DaysLeft, moment.IsMoved).ShouldBe((new DateOnly(2027, 4, 2), 4, true));
        Local(rule with { SparesWeekends = false }).ShouldBe(["2027-04-04 17:30"]);
    }

    [Fact]
    public void A_friday_that_has_a_reminder_takes_none_of_the_weekend()
    {
        // A Monday: three days before is the Friday, one day before the Sunday.
        Local(Rule with { Deadline = new DateOnly(2027, 4, 5) }).ShouldBe(["2027-03-22 17:30", "2027-03-29 17:30", "2027-04-02 17:30"]);
    }

    [Fact]
    public void Days_off_are_spared_as_weekends_are() => Local(Rule with
    {
        DaysOff = [new(new DateOnly(2027, 3, 25), new DateOnly(2027, 3, 27)), new(new DateOnly(2027, 4, 1), new DateOnly(2027, 4, 1))],
    }).ShouldBe(["2027-03-19 17:30", "2027-03-24 17:30", "2027-03-30 17:30", "2027-03-31 17:30"]);

    [Fact]
    public void In_quiet_hours_the_next_allowed_moment_counts()
    {
        Local(Rule with { Time = new(6, 0) }).ShouldBe(["2027-03-19 07:30", "2027-03-26 07:30", "2027-03-30 07:30", "2027-04-01 07:30"]);
        // The evening of a Friday goes on to the Monday.
        Local(Rule with { Time = new(21, 0) }).ShouldBe(["2027-03-22 07:30", "2027-03-29 07:30", "2027-03-31 07:30", "2027-04-02 07:30"]);
        Local(Rule with { Time = new(20, 0), DaysBefore = [3] }).ShouldBe(["2027-03-31 07:30"]);
        Local(Rule with { Time = new(19, 59), DaysBefore = [3] }).ShouldBe(["2027-03-30 19:59"]);
        Local(Rule with { Time = new(7, 30), DaysBefore = [3] }).ShouldBe(["2027-03-30 07:30"]);
    }

    [Fact]
    public void In_quiet_hours_before_which_the_deadline_falls_the_last_allowed_minute_counts()
    {
        Local(Rule with { Time = new(21, 0), DaysBefore = [0] }).ShouldBe(["2027-04-02 19:59"]);
        Local(Rule with { Time = new(21, 0), DaysBefore = [1, 0] }).ShouldBe(["2027-04-02 07:30"], "one a day");
    }

    [Fact]
    public void Quiet_hours_may_lie_within_a_day_and_need_not_be()
    {
        Local(Rule with { Time = new(12, 30), Quiet = new(new(12, 0), new(14, 0)), DaysBefore = [1] }).ShouldBe(["2027-04-01 14:00"]);
        Local(Rule with { Time = new(23, 30), Quiet = new(default, default), DaysBefore = [1] }).ShouldBe(["2027-04-01 23:30"]);
    }

    [Fact]
    public void A_time_that_the_clocks_skip_moves_forward_by_what_they_skip()
    {
        // 28 March 2027, a Sunday: two o'clock is three.
        var rule = new ReminderRule(new DateOnly(2027, 3, 29)) { DaysBefore = [1], Time = new(2, 30), SparesWeekends = false, Quiet = new(default, default) };
        Local(rule).ShouldBe(["2027-03-28 03:30"]);
        var lordHowe = TimeZoneInfo.FindSystemTimeZoneById("Australia/Lord_Howe");
        ReminderPlan.Moments(rule with { Deadline = new DateOnly(2026, 10, 5), Time = new(2, 15) }, lordHowe).ShouldHaveSingleItem()
            .Time.ShouldBe(new TimeOnly(2, 45), "there, half an hour is skipped");
    }

    [Fact]
    public void A_time_that_the_clocks_show_twice_happens_once_the_first()
    {
        var rule = new ReminderRule(new DateOnly(2026, 10, 26)) { DaysBefore = [1], Time = new(2, 30), SparesWeekends = false, Quiet = new(default, default) };
        ReminderPlan.Moments(rule, Paris).ShouldHaveSingleItem().At.UtcDateTime.ShouldBe(new DateTime(2026, 10, 25, 0, 30, 0));
    }

    [Fact]
    public void A_skipped_time_at_the_end_of_a_day_does_not_become_the_next_day()
    {
        // Nuuk goes from 23:00 to midnight on a Saturday, here the deadline.
        var rule = new ReminderRule(new DateOnly(2026, 3, 28)) { DaysBefore = [0], Time = new(23, 30), SparesWeekends = false, Quiet = new(default, default) };
        var moment = ReminderPlan.Moments(rule, TimeZoneInfo.FindSystemTimeZoneById("America/Nuuk")).ShouldHaveSingleItem();
        (moment.Day, moment.Time).ShouldBe((new DateOnly(2026, 3, 28), new TimeOnly(22, 59)));
    }

    [Fact]
    public void A_day_that_the_zone_never_had_is_none()
    {
        // Samoa crossed the date line: there was no 30 December 2011.
        var rule = new ReminderRule(new DateOnly(2011, 12, 31)) { DaysBefore = [1], SparesWeekends = false };
        ReminderPlan.Moments(rule, TimeZoneInfo.FindSystemTimeZoneById("Pacific/Apia")).ShouldHaveSingleItem().Day.ShouldBe(new DateOnly(2011, 12, 29));
    }

    [Fact]
    public void Another_zone_is_another_moment_of_the_same_wall_clock()
    {
        foreach (var (zone, hour) in new[] { ("Africa/Tunis", 16), ("America/Guadeloupe", 21), ("Asia/Tokyo", 8), ("Pacific/Noumea", 6) })
        {
            var moment = ReminderPlan.Moments(Rule with { DaysBefore = [1] }, TimeZoneInfo.FindSystemTimeZoneById(zone)).ShouldHaveSingleItem();
            moment.At.UtcDateTime.ShouldBe(new DateTime(2027, 4, 1, hour, 30, 0), zone);
        }
    }

    [Fact]
    public void Sendings_count_from_the_first_of_september_of_the_deadlines_school_year()
    {
        Rule.CountFrom.ShouldBe(new DateOnly(2026, 9, 1));
        new ReminderRule(new DateOnly(2026, 11, 13)).CountFrom.ShouldBe(new DateOnly(2026, 9, 1));
        new ReminderRule(new DateOnly(2026, 8, 31)).CountFrom.ShouldBe(new DateOnly(2025, 9, 1));
    }

    private static IEnumerable<string> Local(ReminderRule rule) => ReminderPlan.Moments(rule, Paris)
        .Select(moment => string.Create(CultureInfo.InvariantCulture, $"{moment.Day:yyyy-MM-dd} {moment.Time:HH:mm}"));
}

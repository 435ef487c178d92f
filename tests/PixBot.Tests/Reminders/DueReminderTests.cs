using PixBot.Core.Features.Reminders;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Reminders;

public sealed class DueReminderTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>Reminds on 19, 26 and 30 March and on 1 April 2027 at half past five.</summary>
    private static readonly ReminderRule Rule = new(new DateOnly(2027, 4, 2));

    private static readonly DateTimeOffset Before = At(3, 1, 8, 0);

    [Fact]
    public void A_moment_is_due_at_its_minute_and_not_before()
    {
        DueReminder.Of(Rule, Paris, Before, At(3, 19, 17, 29)).ToSend.ShouldBeNull();
        DueReminder.Of(Rule, Paris, Before, At(3, 19, 17, 30)).ToSend!.DaysLeft.ShouldBe(14);
        DueReminder.Of(Rule, Paris, Before, At(3, 19, 17, 30)).Next!.DaysLeft.ShouldBe(7);
    }

    [Fact]
    public void A_missed_moment_is_sent_late_on_its_day_up_to_the_quiet_hours()
    {
        DueReminder.Of(Rule, Paris, Before, At(3, 19, 19, 59)).ToSend!.DaysLeft.ShouldBe(14);
        DueReminder.Of(Rule, Paris, Before, At(3, 19, 20, 0)).ToSend.ShouldBeNull();
        DueReminder.Of(Rule, Paris, Before, At(3, 20, 9, 0)).ToSend.ShouldBeNull();
        DueReminder.Of(Rule, Paris, Before, At(3, 20, 9, 0)).Next!.DaysLeft.ShouldBe(7);
    }

    [Fact]
    public void After_a_long_stop_one_goes_at_most()
    {
        var due = DueReminder.Of(Rule, Paris, Before, At(3, 30, 18, 0));
        due.ToSend!.DaysLeft.ShouldBe(3);
        due.Next!.DaysLeft.ShouldBe(1);
        DueReminder.Of(Rule, Paris, due.Last!.At, At(3, 30, 18, 1)).ToSend.ShouldBeNull("it was looked after");
    }

    [Fact]
    public void After_the_last_there_is_no_next() => DueReminder.Of(Rule, Paris, Before, At(4, 3, 9, 0)).ShouldBe(new DueReminder(null, Last(), null));

    [Fact]
    public void A_clock_that_goes_back_repeats_nothing()
    {
        var due = DueReminder.Of(Rule, Paris, since: At(3, 26, 17, 30), now: At(3, 1, 8, 0));
        due.ToSend.ShouldBeNull();
        due.Next!.DaysLeft.ShouldBe(3);
    }

    private static ReminderMoment Last() => ReminderPlan.Moments(Rule, Paris)[^1];

    private static DateTimeOffset At(int month, int day, int hour, int minute)
    {
        var local = new DateTime(2027, month, day, hour, minute, 0);
        return new(local, Paris.GetUtcOffset(local));
    }
}

using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders;

/// <summary>What is to do of a plan now.</summary>
/// <param name="ToSend">Null where nothing came due, or what did makes no sense any more.</param>
/// <param name="Last">The last that came due, sent or not.</param>
/// <param name="Next">Null where none is left.</param>
public sealed record DueReminder(ReminderMoment? ToSend, ReminderMoment? Last, ReminderMoment? Next)
{
    /// <summary>
    /// Of the moments that came due since, however many, the last counts: after a long stop nobody gets two, and a missed one
    /// whose day is over is left to the next.
    /// </summary>
    /// <param name="since">Up to when moments have been looked after.</param>
    public static DueReminder Of(ReminderRule rule, TimeZoneInfo zone, DateTimeOffset since, DateTimeOffset now)
    {
        var moments = ReminderPlan.Moments(rule, zone);
        var last = moments.LastOrDefault(moment => moment.At > since && moment.At <= now);
        return new(
            last is not null && MakesSense(rule, zone, last.Day, now) ? last : null,
            last,
            moments.FirstOrDefault(moment => moment.At > since && moment.At > now));
    }

    /// <summary>Whether the reminder of a day may still go: on that day, and not in quiet hours.</summary>
    public static bool MakesSense(ReminderRule rule, TimeZoneInfo zone, DateOnly day, DateTimeOffset now)
    {
        var local = zone.LocalOf(now);
        return DateOnly.FromDateTime(local) == day && !rule.Quiet.Hold(TimeOnly.FromDateTime(local));
    }
}

namespace PixBot.Core.Features.Reminders;

/// <summary>When everybody who lacks a profile is reminded.</summary>
/// <param name="Day">Local to the school, as is <paramref name="Time"/>.</param>
/// <param name="DaysLeft">From that day to the deadline.</param>
/// <param name="MeantFor">The day that the rule names, where a weekend, a day off or quiet hours moved it.</param>
public sealed record ReminderMoment(DateOnly Day, TimeOnly Time, DateTimeOffset At, int DaysLeft, DateOnly MeantFor)
{
    public bool IsMoved => Day != MeantFor;
}

/// <summary>What a reminder sounds like.</summary>
public enum ReminderStage
{
    /// <summary>There is time: how it is done.</summary>
    Early,

    /// <summary>A week or less.</summary>
    Week,

    /// <summary>Two or three days.</summary>
    Days,
    Tomorrow,
    LastDay,

    /// <summary>No deadline is known.</summary>
    Undated,
}

public static class ReminderStages
{
    /// <summary>Null after the deadline.</summary>
    public static ReminderStage? Of(int daysLeft) => daysLeft switch
    {
        < 0 => null,
        0 => ReminderStage.LastDay,
        1 => ReminderStage.Tomorrow,
        <= 3 => ReminderStage.Days,
        <= 7 => ReminderStage.Week,
        _ => ReminderStage.Early,
    };
}

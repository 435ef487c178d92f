namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>A stretch of the school's local time, in minutes since year 1: what begins when the other ends does not overlap it.</summary>
internal readonly record struct Minutes(int From, int To)
{
    public static int At(DateOnly date, TimeOnly time) => (date.DayNumber * 24 * 60) + (time.Hour * 60) + time.Minute;

    public bool Contains(Minutes other) => From <= other.From && other.To <= To;

    public bool Overlaps(Minutes other) => From < other.To && other.From < To;

    public Minutes Widened(int minutes) => new(From - minutes, To + minutes);
}

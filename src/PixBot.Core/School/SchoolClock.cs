using Microsoft.Extensions.Options;

namespace PixBot.Core.School;

/// <summary>Local time of the school, across daylight saving.</summary>
public sealed class SchoolClock(IOptions<PixBotOptions> options, TimeProvider clock)
{
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(options.Value.School.TimeZone);

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(Local(Now).DateTime);

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>Local days: 0 for today.</summary>
    public int DaysSince(DateTimeOffset moment) => Today.DayNumber - DateOnly.FromDateTime(Local(moment).DateTime).DayNumber;

    /// <summary>Of a local date and time; one that the clocks skip moves forward by what they skip, one that they repeat is the first.</summary>
    public DateTimeOffset Moment(DateOnly date, TimeOnly time) => Zone.MomentOf(date, time);
}

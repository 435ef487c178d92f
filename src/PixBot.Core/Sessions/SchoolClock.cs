using Microsoft.Extensions.Options;

namespace PixBot.Core.Sessions;

/// <summary>Local time of the school, across daylight saving.</summary>
public sealed class SchoolClock(IOptions<PixBotOptions> options, TimeProvider clock)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.School.TimeZone);

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(Local(Now).DateTime);

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>
    /// The moment of a local date and time. In the hour that spring skips, the same wall clock an hour on; in the hour that
    /// autumn repeats, its first pass.
    /// </summary>
    public DateTimeOffset Moment(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}

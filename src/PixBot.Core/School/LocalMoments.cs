namespace PixBot.Core.School;

/// <summary>From wall clocks to moments, by what the zone's clocks show at moments: so it holds for every kind of change.</summary>
internal static class LocalMoments
{
    /// <summary>Longer than any leap of a zone's clocks: crossing the date line takes 24 hours.</summary>
    private static readonly TimeSpan Leap = TimeSpan.FromHours(26);

    extension(TimeZoneInfo zone)
    {
        /// <summary>
        /// The moment of a local date and time. A time that the clocks skip moves forward by what they skip; one that they
        /// show twice is the first. What would lie outside the calendar is its first or last moment.
        /// </summary>
        public DateTimeOffset MomentOf(DateOnly date, TimeOnly time)
        {
            var wall = new DateTimeOffset(date.ToDateTime(time), TimeSpan.Zero);
            var (before, after) = (zone.GetUtcOffset(Earlier(wall, Leap)), zone.GetUtcOffset(Earlier(wall, -Leap)));
            var (one, other) = (Earlier(wall, before), Earlier(wall, after));
            return zone.GetUtcOffset(one) == before || zone.GetUtcOffset(other) != after ? one : other;
        }

        public DateTime LocalOf(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

        /// <summary>Whether the zone's clocks ever show it.</summary>
        public bool Shows(DateOnly date, TimeOnly time) => zone.LocalOf(zone.MomentOf(date, time)) == date.ToDateTime(time);
    }

    private static DateTimeOffset Earlier(DateTimeOffset moment, TimeSpan span) => new(
        Math.Clamp(moment.UtcTicks - span.Ticks, DateTimeOffset.MinValue.UtcTicks, DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero);
}

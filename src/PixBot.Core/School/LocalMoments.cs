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
        /// show twice is the first.
        /// </summary>
        public DateTimeOffset MomentOf(DateOnly date, TimeOnly time)
        {
            var wall = new DateTimeOffset(date.ToDateTime(time), TimeSpan.Zero);
            var (before, after) = (zone.GetUtcOffset(wall - Leap), zone.GetUtcOffset(wall + Leap));
            return zone.GetUtcOffset(wall - before) == before || zone.GetUtcOffset(wall - after) != after ? wall - before : wall - after;
        }

        public DateTime LocalOf(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

        /// <summary>Whether the zone's clocks ever show it.</summary>
        public bool Shows(DateOnly date, TimeOnly time) => zone.LocalOf(zone.MomentOf(date, time)) == date.ToDateTime(time);
    }
}

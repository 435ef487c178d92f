namespace PixBot.Core.Features.Sessions.Calendar;

/// <summary>Sessions as calendar entries, for the endpoint that serves them.</summary>
public interface ICalendarEntries
{
    /// <param name="token">From the link's address, as anybody could have made it up.</param>
    Task<CalendarEntry> FindAsync(string token, CancellationToken cancellationToken);
}

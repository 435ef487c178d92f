namespace PixBot.Core.Features.Sessions.Calendar;

/// <summary>What a link to a calendar entry leads to.</summary>
public abstract record CalendarEntry
{
    /// <param name="Content">An iCalendar file (RFC 5545).</param>
    /// <param name="Method">As in the file: <c>PUBLISH</c> or <c>CANCEL</c>.</param>
    public sealed record File(string Content, string Method) : CalendarEntry;

    /// <summary>The session is over, or the person has nothing to do with it any more.</summary>
    public sealed record Ended : CalendarEntry;

    /// <summary>No link of ours.</summary>
    public sealed record Unknown : CalendarEntry;
}

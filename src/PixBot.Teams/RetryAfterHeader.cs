using System.Globalization;

namespace PixBot.Teams;

/// <summary>How long a service says to wait (RFC 9110, section 10.2.3): Teams and Graph both answer with it.</summary>
internal static class RetryAfterHeader
{
    public const string Name = "Retry-After";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Seconds or, as HTTP allows, a date; an hour at most, and null for anything else.</summary>
    public static TimeSpan? Parse(string? header, DateTimeOffset now)
    {
        var wait = int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParseExact(header, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at - now
            : (TimeSpan?)null;
        return wait is null ? null : TimeSpan.FromTicks(Math.Clamp(wait.Value.Ticks, 0, Longest.Ticks));
    }
}

using System.Globalization;

namespace PixBot.Core.Features.Sessions.Facts;

/// <summary>When and where a session was to be, as somebody was told (<see cref="Session.Facts"/>).</summary>
internal sealed record ToldFacts(DateOnly Date, TimeOnly Time, string Room, string Site)
{
    private const string Between = " | ";

    /// <summary>Null for what is no such text.</summary>
    public static ToldFacts? TryParse(string? facts)
    {
        if (facts is not { Length: > 17 }
            || !DateOnly.TryParseExact(facts[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || !TimeOnly.TryParseExact(facts[11..16], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            || facts.LastIndexOf(Between, StringComparison.Ordinal) is var at && at < 17)
            return null;
        return new(date, time, facts[17..at], facts[(at + Between.Length)..]);
    }
}

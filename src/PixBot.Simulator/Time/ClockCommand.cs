using System.Globalization;
using System.Text.Json;

namespace PixBot.Simulator.Time;

/// <summary>What <c>POST /simulator/clock</c> asks: <c>{"advance":"00:30:00"}</c> or <c>{"now":"2026-06-15T08:00:00Z"}</c>.</summary>
internal abstract record ClockCommand
{
    public sealed record Advance(TimeSpan By) : ClockCommand;

    public sealed record Set(DateTimeOffset Now) : ClockCommand;

    /// <param name="Expected">What the body should have been.</param>
    public sealed record Malformed(string Expected) : ClockCommand;

    private const string Shape = """Expected {"advance":"00:30:00"} (or "1.00:00:00" for a day) or {"now":"2026-06-15T08:00:00Z"}.""";

    private const string Range = "The clock stays between the years 2000 and 2099.";

    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ClockCommand Parse(JsonElement body, DateTimeOffset current) => (Text(body, "advance"), Text(body, "now")) switch
    {
        ({ } advance, null) => ParseAdvance(advance, current),
        (null, { } now) => ParseNow(now),
        _ => new Malformed(Shape),
    };

    private static ClockCommand ParseAdvance(string text, DateTimeOffset current)
    {
        if (!TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var by))
            return new Malformed($"\"advance\" is not a duration. {Shape}");
        return by >= Earliest - current && by < Latest - current ? new Advance(by) : new Malformed(Range);
    }

    private static ClockCommand ParseNow(string text)
    {
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now))
            return new Malformed($"\"now\" is not a time. {Shape}");
        return now >= Earliest && now < Latest ? new Set(now) : new Malformed(Range);
    }

    private static string? Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

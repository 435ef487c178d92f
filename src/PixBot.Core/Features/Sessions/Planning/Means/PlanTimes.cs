using System.Globalization;
using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>
/// Days and hours as people type them, a day on each line: « 16/06/2026 8h-12h, 13:30-17:30 » for when a room is open or
/// somebody is there, « 16/06/2026 8:30, 10:45 » for when sessions begin. They are kept in the same form.
/// </summary>
internal static class PlanTimes
{
    public const int MostLines = 200;

    private static readonly string[] Between = [",", ";", " et ", " and "];

    public static string Write(IEnumerable<Opening> openings) => Lines(
        openings.OrderBy(opening => opening.Date).ThenBy(opening => opening.From), opening => opening.Date, opening => $"{Write(opening.From)}-{Write(opening.To)}");

    public static string Write(IEnumerable<ExamSlot> slots) =>
        Lines(slots.OrderBy(slot => slot.Minute), slot => slot.Date, slot => Write(slot.Time));

    /// <returns>Null where a line is not understood.</returns>
    public static IReadOnlyList<Opening>? Openings(string text) => All(text, OpeningsOf);

    /// <returns>As <see cref="Openings"/>.</returns>
    public static IReadOnlyList<ExamSlot>? Slots(string text) => All(text, SlotsOf);

    /// <summary>Of one line; null where it is not understood.</summary>
    public static IReadOnlyList<Opening>? OpeningsOf(string line) =>
        Of<Opening>(line, (day, piece) => OpeningOf(day, piece) is { } opening ? [opening] : null);

    public static IReadOnlyList<ExamSlot>? SlotsOf(string line) => Of<ExamSlot>(line, SlotsOf);

    public static IReadOnlyList<T>? All<T>(string text, Func<string, IReadOnlyList<T>?> parse)
    {
        var lines = LinesOf(text).Select(parse).ToList();
        return lines.Count > MostLines || lines.Contains(null) ? null : [.. lines.SelectMany(line => line!).Distinct()];
    }

    public static IReadOnlyList<string> LinesOf(string text) =>
        text.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static List<T>? Of<T>(string line, Func<DateOnly, string, IReadOnlyList<T>?> parse)
    {
        var words = line.Split([' ', '\t', '\u00a0'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var first, var rest] || PlanCell.Day(first.TrimEnd(':')) is not { } day)
            return null;
        var pieces = rest.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(piece => parse(day, piece)).ToList();
        return pieces.Contains(null) ? null : [.. pieces.SelectMany(piece => piece!)];
    }

    private static Opening? OpeningOf(DateOnly day, string piece)
    {
        var ends = piece.Replace(" à ", "-", StringComparison.Ordinal).Replace(" to ", "-", StringComparison.Ordinal).Replace('–', '-').Split('-');
        return ends is [var from, var to] && PlanCell.Time(from) is { } begin && PlanCell.Time(to) is { } end && begin < end ? new Opening(day, begin, end) : null;
    }

    /// <summary>« 8 h 30 » is one hour, « 8:30 10:45 » are two.</summary>
    private static ExamSlot[]? SlotsOf(DateOnly day, string piece)
    {
        if (PlanCell.Time(piece) is { } one)
            return [new(day, one)];
        var times = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PlanCell.Time).ToList();
        return times.Contains(null) ? null : [.. times.Select(time => new ExamSlot(day, time!.Value))];
    }

    private static string Lines<T>(IEnumerable<T> of, Func<T, DateOnly> day, Func<T, string> write) => string.Join('\n', of
        .GroupBy(day)
        .Select(one => $"{one.Key.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)} {string.Join(", ", one.Select(write))}"));

    private static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

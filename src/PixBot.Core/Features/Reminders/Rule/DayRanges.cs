using System.Globalization;
using System.Text.RegularExpressions;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>Days off as people type them: one day or a range a line, in figures.</summary>
internal static partial class DayRanges
{
    private const int Most = 30;
    public const string Example = "19/12/2026 - 03/01/2027";

    private static readonly string[] Formats = ["d/M/yyyy", "yyyy-M-d"];

    public static string Typed(IEnumerable<DayRange> ranges) => string.Join('\n', ranges.Select(range =>
        range.First == range.Last ? Typed(range.First) : $"{Typed(range.First)} - {Typed(range.Last)}"));

    /// <summary>Null where a line is neither.</summary>
    public static IReadOnlyList<DayRange>? Parse(string? text)
    {
        var ranges = (text ?? "").Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Range).ToList();
        return ranges.Count > Most || ranges.Contains(null) ? null : [.. ranges.OfType<DayRange>()];
    }

    private static DayRange? Range(string line)
    {
        var days = Figures().Matches(line).Select(match => Day(match.Value)).ToList();
        return days switch
        {
            [{ } day] => new(day, day),
            [{ } first, { } last] when first <= last => new(first, last),
            _ => null,
        };
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Typed(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d{1,2}-\d{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}

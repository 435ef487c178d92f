using System.Globalization;
using System.Text.RegularExpressions;

namespace PixBot.Testing.Builders;

/// <summary>Writes cells as Pix does (src/facts/pix.md, "Cells of an export").</summary>
public static partial class PixCsv
{
    public static string Line(IEnumerable<object?> cells) => string.Join(';', cells.Select(Cell));

    public static string Cell(object? value) => value switch
    {
        null => "\"\"",
        int number => number.ToString(CultureInfo.InvariantCulture),
        string text when Bare().IsMatch(text) => text,
        string text => $"\"{Guarded(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => throw new ArgumentException($"A cell cannot be a {value.GetType().Name}.", nameof(value)),
    };

    private static string Guarded(string text) => text.Length > 0 && text[0] is ('-' or '@' or '=' or '+') ? "'" + text : text;

    [GeneratedRegex("^[0-9-]+$")]
    private static partial Regex Bare();
}

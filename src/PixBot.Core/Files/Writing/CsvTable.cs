using System.Buffers;
using System.Text;

namespace PixBot.Core.Files.Writing;

/// <summary>
/// Writes a table as spreadsheets of French and English schools open it with a double click: UTF-8 with its mark, semicolons.
/// No cell is a formula, whatever people are called: one that a spreadsheet would compute gets an apostrophe in front.
/// </summary>
internal static class CsvTable
{
    public const string Extension = "csv";

    private const char Separator = ';';

    /// <summary>A spreadsheet takes the full-width forms for the plain ones.</summary>
    private const string FormulaSigns = "=+-@＝＋－＠\t\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\";\r\n\t'");

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Write(params IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(Separator, row.Select(Cell)).Append("\r\n");
        return [.. Encoding.Preamble, .. Encoding.GetBytes(text.ToString())];
    }

    private static string Cell(string value)
    {
        var inert = IsFormula(value) ? $"'{value}" : value;
        return !inert.AsSpan().ContainsAny(Quoted) && inert == inert.Trim() ? inert : $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Some programs skip spaces in front.</summary>
    private static bool IsFormula(string value) =>
        value.Length > 0 && (FormulaSigns.Contains(value[0], StringComparison.Ordinal)
            || (value.TrimStart() is { Length: > 0 } trimmed && FormulaSigns.Contains(trimmed[0], StringComparison.Ordinal)));
}

using System.Text;

namespace PixBot.Core.Files;

/// <param name="Cells">The columns' names as written, without those empty at the end.</param>
/// <param name="IsCut">The file ends within the header: no line end follows, or a quote stays open.</param>
/// <param name="IsTooLong">It is longer than we read of one, so some columns are not known.</param>
internal sealed record CsvHeader(CsvFormat Format, IReadOnlyList<string> Cells, bool IsCut, bool IsTooLong);

/// <summary>Reads the first line that is not blank: it names the columns, and shows the separator.</summary>
internal static class CsvHeaderReader
{
    /// <summary>A header is a line; what goes on longer than this is none.</summary>
    private const int MaximumLength = 32 * 1024;

    /// <returns>Null where the text is blank.</returns>
    public static async Task<CsvHeader?> ReadAsync(Stream content, Probe.Text text, CancellationToken cancellationToken)
    {
        using var reader = new CsvFormat(text.Encoding, text.Preamble, ';', 1).Read(content);
        var start = new char[MaximumLength];
        var length = await reader.ReadBlockAsync(start, cancellationToken);
        return Find(start.AsSpan(0, length), text, isFull: length == MaximumLength);
    }

    private static CsvHeader? Find(ReadOnlySpan<char> text, Probe.Text encoding, bool isFull)
    {
        char? declared = null;
        for (var line = 1; !text.IsEmpty; line++)
        {
            var (content, after, lines, isCut) = FirstLine(text);
            if (Declared(content) is { } separator)
                declared = separator;
            else if (!string.IsNullOrWhiteSpace(content))
                return Header(content, new(encoding.Encoding, encoding.Preamble, declared ?? Separator(content), line + lines - 1), isCut, isCut && isFull && lines == 1);
            text = text[after..];
        }

        return null;
    }

    private static CsvHeader Header(ReadOnlySpan<char> content, CsvFormat format, bool isCut, bool isTooLong)
    {
        var cells = Split(content, format.Separator);
        while (cells.Count > 1 && cells[^1].Length == 0)
            cells.RemoveAt(cells.Count - 1);
        return new(format, cells, isCut, isTooLong);
    }

    /// <summary>Excel's own first line, such as <c>sep=;</c>.</summary>
    private static char? Declared(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim("\" ");
        return trimmed.Length == 5 && trimmed.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? trimmed[4] : null;
    }

    /// <summary>The separator that stands most often outside quotes.</summary>
    private static char Separator(ReadOnlySpan<char> line)
    {
        var (best, most) = (';', 0);
        foreach (var candidate in ";\t,")
        {
            var count = Split(line, candidate).Count - 1;
            if (count > most)
                (best, most) = (candidate, count);
        }

        return best;
    }

    /// <summary>The first line, which quotes may make several lines of the file.</summary>
    private static (string Content, int After, int Lines, bool IsCut) FirstLine(ReadOnlySpan<char> text)
    {
        var (quoted, lines) = (false, 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                quoted = !quoted;
            if (text[i] is not ('\n' or '\r'))
                continue;
            var end = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 1 : i;
            if (!quoted)
                return (text[..i].ToString(), end + 1, lines, false);
            lines++;
            i = end;
        }

        return (text.ToString(), text.Length, lines, true);
    }

    private static List<string> Split(ReadOnlySpan<char> line, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == separator && !quoted)
                Next();
            else
                cell.Append(c);
        }

        Next();
        return cells;

        void Next()
        {
            cells.Add(CellText.Clean(cell.ToString()));
            cell.Clear();
        }
    }
}

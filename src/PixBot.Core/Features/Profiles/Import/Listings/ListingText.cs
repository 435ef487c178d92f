using System.Text.RegularExpressions;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>What a text is that somebody pasted.</summary>
internal abstract record PastedText
{
    public sealed record Students(Listing Listing) : PastedText;

    /// <summary>Its lines end as those of « Élèves » do, but nothing keeps their columns apart any more.</summary>
    public sealed record Jumbled : PastedText;

    public sealed record Other : PastedText;
}

/// <summary>
/// Reads « Élèves » from text: lines whose cells are kept apart by tabs, by semicolons, or by two spaces and more. The columns
/// are known by their names where they were copied too, else by what Pix's order is: name, first name, birth date, class.
/// </summary>
internal static partial class ListingText
{
    private const int FewestLines = 2;
    private const int MostLines = 20_000;
    private const int MaximumText = 100;

    public static PastedText Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', MostLines);
        if (lines.Count(line => line.Length > 0) < FewestLines)
            return new PastedText.Other();
        var columns = ListingColumns.Unnamed;
        var students = new List<ListedStudent>();
        var unread = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = Cells(lines[i]);
            if (cells.Count < 3)
                continue;
            if (ListingColumns.Named(cells) is { } named)
                columns = named;
            else if (Student(i + 1, cells, columns) is { } student)
                students.Add(student);
            else
                unread++;
        }

        if (students.Count >= FewestLines)
            return new PastedText.Students(new(students, unread));
        return lines.Count(ListingStatus.Ends) >= FewestLines ? new PastedText.Jumbled() : new PastedText.Other();
    }

    private static ListedStudent? Student(int line, IReadOnlyList<string> cells, ListingColumns columns)
    {
        for (var i = cells.Count - 1; i >= 2; i--)
        {
            if (!ListingStatus.TryRead(cells[i], out var certifiable))
                continue;
            var (last, first, @class) = columns.Of(cells, i);
            return IsName(last) && IsName(first)
                ? new(line, last, first, @class is { Length: > 0 and <= MaximumText } ? @class : null, certifiable)
                : null;
        }

        return null;
    }

    private static bool IsName(string text) => text.Length is > 0 and <= MaximumText && text.Any(char.IsLetter);

    /// <summary>Empty ones stay, as they keep a place, but for those before the first: the boxes to tick.</summary>
    private static List<string> Cells(string line)
    {
        IEnumerable<string> cells = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t')
            : line.Count(c => c == ';') >= 2 ? line.Split(';')
            : Gap().Split(line.Trim());
        return [.. cells.Select(cell => CellText.Clean(cell.Trim().Trim('"'))).SkipWhile(cell => cell.Length == 0)];
    }

    [GeneratedRegex(@"[ \u00a0]{2,}")]
    private static partial Regex Gap();
}

namespace PixBot.Core.Features.Care.Recognition;

/// <summary>Lines of cells, as a list of people is pasted: nobody tells of themselves in one.</summary>
internal static class PastedTable
{
    private const int FewestLines = 2, FewestBorders = 2;

    public static bool Is(string text)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
                continue;
            lines++;
            if (Math.Max(line.Count(';'), line.Count('\t')) < FewestBorders)
                return false;
        }

        return lines >= FewestLines;
    }
}

using System.Text;

namespace PixBot.Core.Files;

/// <summary>A cell's text as people mean it.</summary>
internal static class CellText
{
    /// <summary>
    /// Without the spaces around it (also those that do not break or have no width), with inner line ends and runs of
    /// spaces as one space, and without the <c>'</c> that Pix and spreadsheets put before <c>= + - @</c>.
    /// </summary>
    public static string Clean(ReadOnlySpan<char> cell)
    {
        var text = IsPlain(cell) ? cell.Trim().ToString() : Squeezed(cell);
        return text.Length > 1 && text[0] == '\'' && text[1] is ('=' or '+' or '-' or '@') ? text[1..] : text;
    }

    private static bool IsPlain(ReadOnlySpan<char> cell)
    {
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == ' ' ? i + 1 < cell.Length && cell[i + 1] == ' ' : IsBlank(cell[i]) || IsWithoutWidth(cell[i]))
                return false;
        }

        return true;
    }

    private static string Squeezed(ReadOnlySpan<char> cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (var c in cell)
        {
            if (IsWithoutWidth(c))
                continue;
            if (!IsBlank(c))
                text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }

        return text.ToString().TrimEnd(' ');
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool IsWithoutWidth(char c) => c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad';
}

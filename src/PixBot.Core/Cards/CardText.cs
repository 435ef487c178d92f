using System.Buffers;
using System.Text;

namespace PixBot.Core.Cards;

/// <summary>Makes text that people wrote harmless in a card: it is shown as it was typed, and does nothing.</summary>
public static class CardText
{
    /// <summary>What means something wherever it stands.</summary>
    private static readonly SearchValues<char> Anywhere = SearchValues.Create("\\`*_[]<>~|");

    /// <summary>What means something at the beginning of a line only: headings, quotations, lists.</summary>
    private static readonly SearchValues<char> AtLineStart = SearchValues.Create("#>-+=");

    /// <summary>
    /// Escapes Markdown, drops control characters, and breaks what a renderer would turn into a link or a template.
    /// </summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && c != '\n')
                continue;
            if (c is '\u200b' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))
                continue;
            if (NeedsEscape(text, i))
                escaped.Append('\\');
            escaped.Append(c);
            if (c == ':' && i + 1 < text.Length && text[i + 1] == '/')
                escaped.Append('\u200b');
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(string text, int i) =>
        Anywhere.Contains(text[i])
        || (AtLineStart.Contains(text[i]) && IsLineStart(text, i))
        || (text[i] == '&' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#'))
        || (text[i] is '.' or ')' && i > 0 && char.IsAsciiDigit(text[i - 1]) && IsNumberAtLineStart(text, i - 1));

    private static bool IsLineStart(string text, int i)
    {
        while (i > 0 && text[i - 1] is ' ' or '\t')
            i--;
        return i == 0 || text[i - 1] == '\n';
    }

    private static bool IsNumberAtLineStart(string text, int i)
    {
        while (i > 0 && char.IsAsciiDigit(text[i - 1]))
            i--;
        return IsLineStart(text, i);
    }
}

using System.Text;

namespace PixBot.Core.Cards;

/// <summary>Makes text that people wrote harmless in a card: it is shown as it was typed, and does nothing.</summary>
public static class CardText
{
    private const string Special = "\\`*_[]()#+-!<>~|{}";

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

    /// <summary>A hyphen inside a word (Jean-Pierre) needs no escape, and reads better without in plain clients.</summary>
    private static bool NeedsEscape(string text, int i) =>
        Special.Contains(text[i], StringComparison.Ordinal)
        && !(text[i] is '-' or '(' or ')' or '!' or '+' && i > 0 && text[i - 1] is not ('\n' or ']'));
}

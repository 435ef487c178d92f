using System.Text;
using System.Text.RegularExpressions;
using PixBot.Core.Localization;

namespace PixBot.Core.Cards;

/// <summary>Makes text that people wrote harmless in a card: it is shown as it was typed, and does nothing.</summary>
public static partial class CardText
{
    /// <summary>
    /// Escapes Markdown and entities, drops control characters and those that hide or turn around other text, and breaks
    /// what a renderer would turn into a link, or into a date (<c>{{DATE(…)}}</c>).
    /// </summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var escaped = Special().Replace(Visible(text), @"\$0");
        return Live().Replace(escaped, "$0\u200b");
    }

    /// <summary>For where a client shows plain text, such as a button's title: one line without hidden characters.</summary>
    /// <param name="maximum">In UTF-16 units, the ellipsis included.</param>
    public static string Line(string text, int maximum)
    {
        var line = Visible(text).ReplaceLineEndings(" ").Trim();
        return line.Length <= maximum ? line : $"{Unicode.Cut(line, maximum - 1)}…";
    }

    /// <summary>
    /// For where some clients read Markdown and others show every sign, as the titles of choices and the labels of inputs:
    /// escaping would show there. What means something becomes its full-width form, which looks alike and does nothing.
    /// </summary>
    public static string Inert(string text) => Live().Replace(Marks().Replace(Visible(text), Widened), Widened);

    /// <summary>From <c>!</c> to <c>~</c> each character of ASCII has a full-width form, in the same order.</summary>
    private static string Widened(Match mark) => ((char)(mark.Value[0] - '!' + '\uff01')).ToString();

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '\t')
                visible.Append(' ');
            else if (!IsHidden(c))
                visible.Append(c);
        }

        return visible.ToString();
    }

    private static bool IsHidden(char c) =>
        (char.IsControl(c) && c != '\n')
        || c is '\u200b' or '\u200e' or '\u200f' or '\u061c' or '\u2028' or '\u2029' or '\ufeff'
            or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    /// <summary>What begins the path of an address, or a template, when more of the same follows.</summary>
    [GeneratedRegex(@":(?=/)|\{(?=\{)")]
    private static partial Regex Live();

    /// <summary>As below, but for what means nothing where it stands: a bracket that no
    /// address follows, an underscore within a word, a point after a number and no space.</summary>
    [GeneratedRegex(
        @"[\\`*<>~|]|\[(?=[^\[\]]*\]\()|\](?=\()|(?<!\w)_|_(?!\w)|(?<=^ *)[-+=#](?=[-+=# ]|$)|(?<=^ *\d{1,9})[.)](?=\s|$)|&(?=#?\w{1,32};)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>
    /// What means something anywhere; what begins a list or a heading or underlines one at the start of a line only, as names have
    /// hyphens (Jean-Pierre); and an ampersand that begins an entity.
    /// </summary>
    [GeneratedRegex(@"[\\`*_\[\]<>~|]|(?<=^ *)[-+=#]|(?<=^ *\d{1,9})[.)]|&(?=#?\w{1,32};)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}

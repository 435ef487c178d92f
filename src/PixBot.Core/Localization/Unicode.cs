using System.Globalization;
using System.Text;

namespace PixBot.Core.Localization;

/// <summary>
/// Text from outside may hold half a surrogate pair or a code point that is no character, on which
/// <see cref="string.Normalize()"/> throws.
/// </summary>
public static class Unicode
{
    /// <summary>The text, with U+FFFD in the place of each of those.</summary>
    public static string WellFormed(string text)
    {
        var span = text.AsSpan();
        return span.ContainsAnyInRange('\ud800', '\udfff') || span.ContainsAny('\ufffe', '\uffff')
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\ufffe', '\ufffd').Replace('\uffff', '\ufffd')
            : text;
    }

    /// <summary>The text's beginning, of at most so many UTF-16 units, with nothing cut in half that readers see as one character.</summary>
    public static string Cut(string text, int maximum)
    {
        if (text.Length <= maximum)
            return text;
        var end = 0;
        for (var next = NextIn(text, 0); next <= maximum; next = NextIn(text, end))
            end = next;
        return end > 0 ? text[..end] : text[..(char.IsHighSurrogate(text[maximum - 1]) ? maximum - 1 : maximum)];
    }

    private static int NextIn(string text, int start) => start + StringInfo.GetNextTextElementLength(text, start);
}

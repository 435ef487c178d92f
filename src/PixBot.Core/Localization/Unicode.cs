using System.Text;

namespace PixBot.Core.Localization;

/// <summary>
/// Text from outside may hold half a surrogate pair or a code point that is no character, on which
/// <see cref="string.Normalize()"/> throws.
/// </summary>
internal static class Unicode
{
    /// <summary>The text, with U+FFFD in the place of each of those.</summary>
    public static string WellFormed(string text)
    {
        var span = text.AsSpan();
        return span.ContainsAnyInRange('\ud800', '\udfff') || span.ContainsAny('\ufffe', '\uffff')
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\ufffe', '\ufffd').Replace('\uffff', '\ufffd')
            : text;
    }

    /// <summary>The text's beginning, of at most so many UTF-16 units, with no character cut in half.</summary>
    public static string Cut(string text, int maximum)
    {
        if (text.Length <= maximum)
            return text;
        return text[..(char.IsHighSurrogate(text[maximum - 1]) ? maximum - 1 : maximum)];
    }
}

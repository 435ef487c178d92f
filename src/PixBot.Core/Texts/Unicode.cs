using System.Text;

namespace PixBot.Core.Texts;

/// <summary>Text from outside may hold half a surrogate pair, on which <see cref="string.Normalize()"/> throws.</summary>
internal static class Unicode
{
    /// <summary>The text, with U+FFFD in the place of each half pair.</summary>
    public static string WellFormed(string text) =>
        text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    /// <summary>The text's beginning, of at most so many UTF-16 units, with no character cut in half.</summary>
    public static string Cut(string text, int maximum)
    {
        if (text.Length <= maximum)
            return text;
        return text[..(char.IsHighSurrogate(text[maximum - 1]) ? maximum - 1 : maximum)];
    }
}

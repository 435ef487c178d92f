using System.Text;

namespace PixBot.Core.Texts;

/// <summary>Text from outside may hold half a surrogate pair, on which <see cref="string.Normalize()"/> throws.</summary>
internal static class Unicode
{
    /// <summary>The text, with U+FFFD in the place of each half pair.</summary>
    public static string WellFormed(string text) =>
        text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}

using System.Text;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People;

/// <summary>Classes as schools write them.</summary>
internal static class ClassName
{
    /// <summary>Equal where only case and spaces differ.</summary>
    public static string Spelling(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    /// <summary>
    /// Equal for spellings of one class: « 3A », « 3 a », « 3e A », « 3ème A », « 3°A » are <c>3a</c>. « 3E » stays
    /// <c>3e</c>: a letter that ends the name is the class's own. « 301 », « 3-1 » and « 3e 1 » are <c>31</c>.
    /// </summary>
    public static string Key(string name)
    {
        var plain = HeaderName.Of(name.Replace('°', ' ').Replace("º", " ", StringComparison.Ordinal));
        var key = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (IsFiller(plain, i))
                continue;
            key.Append(plain[i]);
            if (char.IsAsciiDigit(plain[i]))
                i += Ordinal(plain.AsSpan(i + 1));
        }

        return key.ToString();
    }

    /// <summary>A zero that only fills up the class's number after its level: « 301 », « 3e 01 », « T01 »; not « 310 » or « 2010 ».</summary>
    private static bool IsFiller(string name, int at) =>
        name[at] == '0' && at > 0
        && !(at > 1 && char.IsAsciiDigit(name[at - 1]) && char.IsAsciiDigit(name[at - 2]))
        && at + 1 < name.Length && name[at + 1] is >= '1' and <= '9'
        && !(at + 2 < name.Length && char.IsAsciiDigit(name[at + 2]));

    /// <summary>How long the ending of an ordinal is, where something follows it.</summary>
    private static int Ordinal(ReadOnlySpan<char> rest)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ieme", "eme", "nde", "nd", "ere", "er", "e"])
        {
            if (rest.Length > ending.Length && rest.StartsWith(ending, StringComparison.Ordinal))
                return ending.Length;
        }

        return 0;
    }
}

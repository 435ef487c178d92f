using System.Text;

namespace PixBot.Core.Knowledge.Linguistics;

/// <summary>How a word sounds in French, roughly: words that pupils mix up in writing share it.</summary>
internal static class PhoneticKey
{
    private static readonly (string Written, string Heard)[] Rules =
    [
        ("eau", "o"), ("au", "o"), ("ai", "e"), ("ei", "e"), ("ph", "f"), ("qu", "k"), ("ch", "C"), ("ck", "k"), ("gn", "N"),
        ("oi", "W"), ("ou", "U"), ("an", "A"), ("en", "A"), ("am", "A"), ("em", "A"), ("ain", "I"), ("ein", "I"), ("in", "I"), ("un", "I"),
        ("on", "O"), ("om", "O"), ("ce", "se"), ("ci", "si"), ("ge", "je"), ("gi", "ji"), ("th", "t"), ("h", ""), ("c", "k"), ("q", "k"), ("y", "i"), ("z", "s"),
    ];

    public static string Of(string word)
    {
        var heard = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
            at += Append(heard, word.AsSpan(at));
        return WithoutSilentEnd(heard);
    }

    private static int Append(StringBuilder heard, ReadOnlySpan<char> rest)
    {
        foreach (var (written, sound) in Rules)
        {
            if (rest.StartsWith(written, StringComparison.Ordinal))
            {
                heard.Append(sound);
                return written.Length;
            }
        }
        if (heard.Length == 0 || heard[^1] != rest[0])
            heard.Append(rest[0]);
        return 1;
    }

    private static string WithoutSilentEnd(StringBuilder heard)
    {
        while (heard.Length > 2 && heard[^1] is 's' or 't' or 'x' or 'd' or 'p' or 'e' or 'r')
            heard.Length--;
        return heard.ToString();
    }
}

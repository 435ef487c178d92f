namespace PixBot.Core.Knowledge.Linguistics;

/// <summary>Splits plain text into words: runs of letters or digits. An apostrophe parts words, and so do digits from letters.</summary>
internal static class Words
{
    public static List<string> Of(string plain)
    {
        List<string> words = [];
        var start = 0;
        for (var at = 0; at <= plain.Length; at++)
        {
            if (at < plain.Length && char.IsLetterOrDigit(plain[at]))
                continue;
            if (at > start)
                words.AddRange(Shorthand.Expand(plain[start..at]));
            start = at + 1;
        }
        return words;
    }
}

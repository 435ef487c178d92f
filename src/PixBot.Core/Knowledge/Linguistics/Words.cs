namespace PixBot.Core.Knowledge.Linguistics;

/// <summary>Splits plain text into words: runs of letters or digits. An apostrophe parts words, and so do digits from letters.</summary>
internal static class Words
{
    /// <summary>With shorthand in full words.</summary>
    public static List<string> Of(string plain)
    {
        List<string> words = [];
        foreach (var word in AsWritten(plain))
        {
            if (Shorthand.Of(word) is { } full)
                words.AddRange(full);
            else
                words.Add(word);
        }

        return words;
    }

    public static IEnumerable<string> AsWritten(string plain)
    {
        var start = 0;
        for (var at = 0; at <= plain.Length; at++)
        {
            if (at < plain.Length && char.IsLetterOrDigit(plain[at]))
                continue;
            if (at > start)
                yield return plain[start..at];
            start = at + 1;
        }
    }
}

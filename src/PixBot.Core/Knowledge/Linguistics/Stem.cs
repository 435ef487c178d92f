namespace PixBot.Core.Knowledge.Linguistics;

/// <summary>A light stem, the same for both languages: without the endings of number, gender and tense.</summary>
internal static class Stem
{
    private static readonly string[] Endings =
        ["issements", "issement", "issons", "issent", "ations", "ation", "ements", "ement", "eront", "erons", "aient", "erait", "erais",
         "erai", "eras", "erez", "ings", "ing", "ant", "ent", "ais", "ait", "iez", "ons", "ees", "era", "ers", "ed", "er", "ez", "ee", "es", "is", "it", "e", "s", "x"];

    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }
        return word;
    }
}

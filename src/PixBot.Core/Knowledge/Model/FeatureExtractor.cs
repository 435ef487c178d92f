using PixBot.Core.Knowledge.Linguistics;

namespace PixBot.Core.Knowledge.Model;

/// <summary>A kind of features.</summary>
internal enum Block : byte
{
    Words,
    Stems,
    Pairs,
    GappedPairs,
    Letters,
    Sounds,
}

/// <summary>One thing that a text has, as a hash.</summary>
internal readonly record struct Feature(ulong Key, Block Block);

/// <summary>What a text is made of: words, stems, pairs of stems, runs of letters, sounds.</summary>
internal static class FeatureExtractor
{
    private const int ShortestRun = 3, LongestRun = 5;

    /// <summary>How much each block weighs in a text. By cross-validation; dropping any one of them loses accuracy.</summary>
    public static readonly float[] Shares = [0.6f, 0.8f, 0.6f, 0.3f, 1.0f, 0.5f];

    public static IEnumerable<Feature> Of(string plain)
    {
        var words = Words.Of(plain);
        return [.. words.SelectMany(OfWord), .. OfPairs(words.ConvertAll(Stem.Of))];
    }

    public static List<Feature> OfWord(string word)
    {
        List<Feature> features = [Hash(Block.Words, word), Hash(Block.Stems, Stem.Of(word)), Hash(Block.Sounds, PhoneticKey.Of(word))];
        ReadOnlySpan<char> framed = $"_{word}_";
        for (var size = ShortestRun; size <= LongestRun; size++)
        {
            for (var at = 0; at + size <= framed.Length; at++)
                features.Add(Hash(Block.Letters, framed.Slice(at, size)));
        }
        return features;
    }

    public static List<Feature> OfPairs(List<string> stems)
    {
        List<Feature> features = new(2 * stems.Count);
        for (var at = 1; at < stems.Count; at++)
        {
            features.Add(Hash(Block.Pairs, stems[at - 1], stems[at]));
            if (at >= 2)
                features.Add(Hash(Block.GappedPairs, stems[at - 2], stems[at]));
        }
        return features;
    }

    private static Feature Hash(Block block, ReadOnlySpan<char> text) => new(Continue(Start(block), text), block);

    private static Feature Hash(Block block, ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        new(Continue(Continue(Continue(Start(block), left), " "), right), block);

    private static ulong Start(Block block) => 14695981039346656037UL ^ ((ulong)block + 1) * 0x9E3779B97F4A7C15UL;

    // FNV-1a: the same on every machine, unlike string.GetHashCode.
    private static ulong Continue(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}

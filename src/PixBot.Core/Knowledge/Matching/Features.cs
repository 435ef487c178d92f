namespace PixBot.Core.Knowledge.Matching;

/// <summary>What a text is made of, as hashed features with weights; each block (words, pairs, letters) has the length of its share.</summary>
internal static class Features
{
    internal const int Blocks = 6;

    public static List<(ulong Key, int Block)> Of(string plain)
    {
        var words = Words.Of(plain);
        List<(ulong, int)> features = new(plain.Length * 5);
        string? previous = null, beforeThat = null;
        foreach (var word in words)
        {
            features.Add((Hash(0, word), 0));
            var stem = Stem.Of(word);
            features.Add((Hash(1, stem), 1));
            if (previous is not null)
                features.Add((Hash(2, previous, stem), 2));
            if (beforeThat is not null)
                features.Add((Hash(3, beforeThat, stem), 3));
            AddLetters(features, word);
            features.Add((Hash(5, Sound.Of(word)), 5));
            (beforeThat, previous) = (previous, stem);
        }
        return features;
    }

    private static void AddLetters(List<(ulong, int)> features, string word)
    {
        var framed = $"_{word}_";
        for (var size = 2; size <= 5; size++)
        {
            for (var at = 0; at + size <= framed.Length; at++)
                features.Add((Hash(4, framed.AsSpan(at, size)), 4));
        }
    }

    private static ulong Hash(int block, ReadOnlySpan<char> text) => Add(Start(block), text);

    private static ulong Hash(int block, ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Add(Add(Add(Start(block), left), " "), right);

    private static ulong Start(int block) => 14695981039346656037UL ^ (ulong)(block + 1) * 0x9E3779B97F4A7C15UL;

    // FNV-1a
    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}

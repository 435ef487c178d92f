namespace PixBot.Core.Knowledge.Matching;

/// <summary>The features that the ways of asking contain, and how much each of them tells.</summary>
internal sealed class Vocabulary
{
    private static readonly float[] Shares = [0.6f, 0.8f, 0.6f, 0.3f, 1.0f, 0.5f];
    private readonly Dictionary<ulong, int> places = [];
    private readonly List<float> rarity = [];

    public static Vocabulary Of(IEnumerable<string> plains)
    {
        Vocabulary vocabulary = new();
        List<int> counts = [];
        var texts = 0;
        foreach (var plain in plains)
        {
            texts++;
            foreach (var key in Features.Of(plain).Select(feature => feature.Key).Distinct())
            {
                if (vocabulary.places.TryAdd(key, counts.Count))
                    counts.Add(0);
                counts[vocabulary.places[key]]++;
            }
        }
        vocabulary.rarity.AddRange(counts.Select(count => 1 + MathF.Log((1f + texts) / (1 + count))));
        return vocabulary;
    }

    public int Count => rarity.Count;

    public SparseVector Vector(string plain)
    {
        Dictionary<int, float> weights = [];
        Span<float> norms = stackalloc float[Features.Blocks];
        Dictionary<int, int> blocks = [];
        foreach (var (key, block) in Features.Of(plain))
        {
            if (!places.TryGetValue(key, out var place))
                continue;
            weights[place] = weights.GetValueOrDefault(place) + 1;
            blocks[place] = block;
        }
        foreach (var (place, count) in weights)
        {
            var weight = (1 + MathF.Log(count)) * rarity[place];
            weights[place] = weight;
            norms[blocks[place]] += weight * weight;
        }
        int[] sorted = [.. weights.Keys.Order()];
        var values = new float[sorted.Length];
        for (var at = 0; at < sorted.Length; at++)
            values[at] = weights[sorted[at]] * Shares[blocks[sorted[at]]] / MathF.Sqrt(norms[blocks[sorted[at]]]);
        return new(sorted, values);
    }
}

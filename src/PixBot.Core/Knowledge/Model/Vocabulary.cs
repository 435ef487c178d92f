using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using PixBot.Core.Knowledge.Linguistics;

namespace PixBot.Core.Knowledge.Model;

/// <summary>The features that a text may have, and how much each of them tells.</summary>
internal sealed class Vocabulary : IFeatureRarity
{
    /// <summary>A feature of a single way teaches that way by heart, and half of all features are such.</summary>
    private const int FewestTexts = 2;

    /// <summary>About as many words as all ways have; what people type later must not grow without end.</summary>
    private const int MostWordsKept = 30_000;

    private readonly Dictionary<ulong, int> places;

    // Of each term, side by side: what is read for every feature of every way should fit into the processor's cache.
    private readonly float[] rarities;
    private readonly Block[] blocks;
    private readonly float unseen;
    private readonly ConcurrentDictionary<string, KnownWord> words = new();

    public Vocabulary(IReadOnlyList<Term> terms)
    {
        Terms = [.. terms];
        unseen = Terms.Max(term => term.Rarity);
        rarities = Array.ConvertAll(Terms, term => term.Rarity);
        blocks = Array.ConvertAll(Terms, term => term.Feature.Block);
        places = new(Terms.Length);
        for (var place = 0; place < Terms.Length; place++)
            places.Add(Terms[place].Feature.Key, place);
    }

    public Term[] Terms { get; }

    public static Vocabulary Of(IReadOnlyCollection<string> plains) => new(
    [
        .. from term in plains.SelectMany(plain => FeatureExtractor.Of(plain).Distinct()).CountBy(feature => feature)
           where term.Value >= FewestTexts
           select new Term(term.Key, 1 + MathF.Log((1f + plains.Count) / (1 + term.Value))),
    ]);

    public float Of(Feature feature) => places.TryGetValue(feature.Key, out var place) ? Terms[place].Rarity : unseen;

    public SparseVector Vector(string plain)
    {
        List<int> found = new(plain.Length * 4);
        List<string> stems = [];
        foreach (var word in Words.Of(plain))
        {
            var known = Known(word);
            found.AddRange(known.Places);
            stems.Add(known.Stem);
        }
        found.AddRange(PlacesOf(FeatureExtractor.OfPairs(stems)));
        found.Sort();
        return Weigh(CollectionsMarshal.AsSpan(found));
    }

    private KnownWord Known(string word)
    {
        if (words.TryGetValue(word, out var known))
            return known;
        known = new(Stem.Of(word), PlacesOf(FeatureExtractor.OfWord(word)));
        if (words.Count < MostWordsKept)
            words.TryAdd(word, known);
        return known;
    }

    private int[] PlacesOf(List<Feature> features)
    {
        List<int> found = new(features.Count);
        foreach (var feature in features)
        {
            if (places.TryGetValue(feature.Key, out var place))
                found.Add(place);
        }
        return [.. found];
    }

    private SparseVector Weigh(ReadOnlySpan<int> sorted)
    {
        var distinct = new int[sorted.Length];
        var weights = new float[sorted.Length];
        var found = 0;
        for (var at = 0; at < sorted.Length; found++)
        {
            var (place, count) = (sorted[at], 1);
            while (at + count < sorted.Length && sorted[at + count] == place)
                count++;
            distinct[found] = place;
            weights[found] = count == 1 ? rarities[place] : (1 + MathF.Log(count)) * rarities[place];
            at += count;
        }
        Array.Resize(ref distinct, found);
        Array.Resize(ref weights, found);
        Balance(distinct, weights);
        return new(distinct, weights);
    }

    // Each block of features has the length of its share, however many features it has.
    private void Balance(int[] distinct, float[] weights)
    {
        Span<float> factors = stackalloc float[FeatureExtractor.Shares.Length];
        for (var at = 0; at < distinct.Length; at++)
            factors[(int)blocks[distinct[at]]] += weights[at] * weights[at];
        for (var block = 0; block < factors.Length; block++)
            factors[block] = FeatureExtractor.Shares[block] / MathF.Sqrt(factors[block]);
        for (var at = 0; at < distinct.Length; at++)
            weights[at] *= factors[(int)blocks[distinct[at]]];
    }

    private readonly record struct KnownWord(string Stem, int[] Places);
}

/// <param name="Rarity">Grows as fewer texts have the feature.</param>
internal readonly record struct Term(Feature Feature, float Rarity);

using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Model;

namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>
/// The school's own ways of asking: few, so each is compared with a question, by the cosine of what the matcher sees in
/// both. Made anew in milliseconds when an entry changes.
/// </summary>
internal sealed class PhrasingIndex
{
    private readonly IReadOnlyList<(string Topic, Dictionary<ulong, float> Vector)> ways;
    private readonly IFeatureRarity rarity;

    private PhrasingIndex(IReadOnlyList<(string, Dictionary<ulong, float>)> ways, IFeatureRarity rarity) =>
        (this.ways, this.rarity) = (ways, rarity);

    public static PhrasingIndex Of(IEnumerable<SchoolEntry> entries, IFeatureRarity rarity) => new(
        [.. entries.SelectMany(entry => entry.Ways.Append(entry.Question).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(way => (entry.Topic, Vector(way, rarity))))],
        rarity);

    /// <summary>Each topic with its nearest way, the nearest topic first; 1 is the same words.</summary>
    public IReadOnlyList<(string Topic, double Score)> Search(string question)
    {
        if (ways.Count == 0)
            return [];
        var asked = Vector(question, rarity);
        return [.. ways
            .GroupBy(way => way.Topic, way => Cosine(asked, way.Vector), StringComparer.Ordinal)
            .Select(group => (Topic: group.Key, Score: group.Max()))
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Topic, StringComparer.Ordinal)];
    }

    private static Dictionary<ulong, float> Vector(string text, IFeatureRarity rarity)
    {
        var vector = new Dictionary<ulong, float>();
        var features = FeatureExtractor.Of(Spelling.Plain(text)).Distinct().ToList();
        foreach (var block in features.GroupBy(feature => feature.Block))
        {
            var weights = block.Select(feature => (feature.Key, Weight: rarity.Of(feature))).ToList();
            var length = MathF.Sqrt(weights.Sum(pair => pair.Weight * pair.Weight));
            foreach (var (key, weight) in weights)
                vector[key] = FeatureExtractor.Shares[(int)block.Key] * weight / length;
        }

        var whole = MathF.Sqrt(vector.Values.Sum(weight => weight * weight));
        return whole == 0 ? vector : vector.ToDictionary(pair => pair.Key, pair => pair.Value / whole);
    }

    private static double Cosine(Dictionary<ulong, float> asked, Dictionary<ulong, float> way)
    {
        var (few, many) = asked.Count < way.Count ? (asked, way) : (way, asked);
        var sum = 0f;
        foreach (var (key, weight) in few)
        {
            if (many.TryGetValue(key, out var other))
                sum += weight * other;
        }

        return sum;
    }
}

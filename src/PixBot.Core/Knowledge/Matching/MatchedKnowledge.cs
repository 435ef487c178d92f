using System.Collections.Frozen;
using PixBot.Core.Knowledge.Model;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>Entries by topic, and the matcher for their ways.</summary>
internal sealed class MatchedKnowledge(EntryCatalog catalog) : IKnowledge, IFeatureRarity
{
    private readonly FrozenDictionary<(string, Language), Entry> entries =
        catalog.Entries.ToFrozenDictionary(entry => (entry.Topic, entry.Language));

    private readonly Matcher matcher = Matcher.For(catalog);
    private readonly RecentMatches recent = new();

    public float Of(Feature feature) => matcher.Rarity.Of(feature);

    public Entry? Find(string topic, Language language) => entries.GetValueOrDefault((topic, language));

    public TopicMatch Match(string question, Language preferred) => recent.GetOrAdd(question, preferred, matcher.Match);
}

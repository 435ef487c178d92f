using System.Collections.Frozen;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Texts;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>Entries by topic, and the matcher trained on their ways.</summary>
internal sealed class MatchedKnowledge(Library library) : IKnowledge
{
    private readonly FrozenDictionary<(string, Language), Entry> entries =
        library.Entries.ToFrozenDictionary(entry => (entry.Topic, entry.Language));

    private readonly Matcher matcher = Matcher.Train(library);

    public Entry? Find(string topic, Language language) => entries.GetValueOrDefault((topic, language));

    public Match Match(string question, Language preferred) => matcher.Match(question, preferred);
}

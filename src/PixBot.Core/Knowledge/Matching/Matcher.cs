using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Texts;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>Tells which topic a question asks for, how surely, and in which language.</summary>
internal sealed class Matcher
{
    private const float Sure = 0.5f, Shown = 0.05f, Found = 0.25f;
    private readonly string[] topics;
    private readonly Vocabulary vocabulary;
    private readonly SoftmaxModel model, languages;
    private readonly Dictionary<string, Talk> talk = [];

    private Matcher(Library library)
    {
        topics = [.. library.Entries.Select(entry => entry.Topic).Distinct().Order(StringComparer.Ordinal)];
        var ways = Ways(library).ToList();
        vocabulary = Vocabulary.Of(ways.Select(way => way.Plain));
        var vectors = ways.ConvertAll(way => vocabulary.Vector(way.Plain));
        var counts = ways.CountBy(way => way.Class).ToDictionary();
        model = SoftmaxModel.Train(
            [.. ways.Select((way, at) => (vectors[at], way.Class, MathF.Sqrt(100f / counts[way.Class])))], vocabulary.Count, topics.Length + 2, 12, 0.5f);
        languages = SoftmaxModel.Train(
            [.. ways.Select((way, at) => (vectors[at], (int)way.Language, 1f))], vocabulary.Count, 2, 4, 0.5f);
        foreach (var kind in library.Talk)
        {
            foreach (var way in kind.Ways)
                talk.TryAdd(Key(way), kind);
        }
    }

    public static Matcher Train(Library library) => new(library);

    public Match Match(string question, Language preferred)
    {
        if (talk.TryGetValue(Key(question), out var said))
            return new Match.SmallTalk(said.Language, said.Reply);
        var vector = vocabulary.Vector(Spelling.Plain(question));
        if (vector.Places.Length == 0)
            return new Match.NotFound(preferred);
        return Decide(model.Probabilities(vector), LanguageOf(vector, preferred));
    }

    private Language LanguageOf(SparseVector vector, Language preferred) => languages.Probabilities(vector)[0] switch
    {
        > 0.65f => Language.French,
        < 0.35f => Language.English,
        _ => preferred,
    };

    private Match Decide(float[] likely, Language language)
    {
        var best = Enumerable.Range(0, topics.Length).OrderByDescending(at => likely[at]).Take(3).ToArray();
        if (likely[best[0]] >= Sure)
            return new Match.Sure(language, topics[best[0]]);
        return likely[best[0]] + likely[best[1]] + likely[best[2]] >= Found
            ? new Match.Unsure(language, [.. best.Where(at => likely[at] >= Shown).Select(at => topics[at])])
            : new Match.NotFound(language);
    }

    private IEnumerable<(string Plain, int Class, Language Language)> Ways(Library library) =>
    [
        .. from entry in library.Entries
           from way in entry.Ways.Append(entry.Question)
           select (Spelling.Plain(way), Array.IndexOf(topics, entry.Topic), entry.Language),
        .. from none in library.OutOfScope from way in none.Ways select (Spelling.Plain(way), topics.Length, none.Language),
        .. from kind in library.Talk from way in kind.Ways select (Spelling.Plain(way), topics.Length + 1, kind.Language),
    ];

    private static string Key(string text)
    {
        var plain = Spelling.Plain(text);
        var words = Words.Of(plain);
        return words.Count > 0 ? string.Join(' ', words) : plain.Trim();
    }
}

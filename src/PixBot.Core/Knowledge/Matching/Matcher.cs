using System.Numerics.Tensors;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Model;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Knowledge.Training;
using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>Tells which topic a question asks for, how surely, and in which language.</summary>
internal sealed class Matcher
{
    /// <summary>A sentence out of a message is a little less than a message.</summary>
    private const float OfSentence = 0.9f;

    private readonly TrainingSet course;
    private readonly Vocabulary vocabulary;
    private readonly Ranking ranking;
    private readonly LanguageGuess languages;
    private readonly SmallTalk talk;
    private readonly SharedTerm terms;

    private Matcher(TrainingSet training, TrainedModel model, EntryCatalog catalog)
    {
        (this.course, vocabulary) = (training, model.Vocabulary);
        TrainingExample[] lessons =
        [
            .. from sample in training.Samples.AsParallel().AsOrdered()
               select new TrainingExample(vocabulary.Vector(sample.Plain), sample.Class, sample.Weight),
        ];
        ranking = new(model.Model, new Neighbours(lessons, vocabulary.Terms.Length, training.Classes), training.Talk);
        languages = new(training.Samples, lessons, vocabulary.Terms.Length);
        talk = new(catalog.SmallTalk);
        terms = new(training);
    }

    public IFeatureRarity Rarity => vocabulary;

    /// <summary>Ready at once where the entries are those that what was shipped is learnt from; else after some seconds.</summary>
    public static Matcher For(EntryCatalog catalog)
    {
        TrainingSet training = new(catalog);
        return new(training, TrainedModel.For(training), catalog);
    }

    public TopicMatch Match(string question, Language preferred)
    {
        var plain = Spelling.Plain(question);
        if (talk.ByHeart(plain, preferred) is { } said)
            return said;
        var vector = vocabulary.Vector(plain);
        if (vector.IsEmpty)
            return new TopicMatch.NotFound(preferred);
        var language = languages.Of(vector, preferred);
        var rank = ranking.Of(vector);
        if (IsSmallTalk(rank) && talk.Near(plain, rank, language) is { } chat)
            return chat;
        var likely = WithSentences(plain, rank);
        var verdict = MatchDecision.Of(likely, course.Topics, language);
        if (verdict is TopicMatch.NotFound && talk.Refusal(plain, rank, language) is { } refusal)
            return refusal;
        return verdict is TopicMatch.Sure && terms.SharedBy(plain) is { Count: > 0 } topics
            ? MatchDecision.Among(topics, likely, course.Topics, language)
            : verdict;
    }

    /// <summary>All topics, the likeliest first.</summary>
    public IReadOnlyList<string> Ranked(string question)
    {
        var plain = Spelling.Plain(question);
        var likely = WithSentences(plain, ranking.Of(vocabulary.Vector(plain)));
        return [.. Enumerable.Range(0, course.Topics.Length).OrderByDescending(at => likely[at]).Select(at => course.Topics[at])];
    }

    private bool IsSmallTalk(Rank rank) =>
        rank.Likely[course.SmallTalk] > MathF.Max(rank.Best(course.Topics.Length), rank.Likely[course.OutOfScope]);

    // The question is the sentence that is most surely one; the rest is a greeting, a story, thanks.
    private float[] WithSentences(string plain, Rank whole)
    {
        if (whole.Best(course.Topics.Length) >= MatchDecision.Sure)
            return whole.Likely;
        var likely = whole.Likely;
        foreach (var sentence in Sentences.Of(plain))
        {
            var part = ranking.Of(vocabulary.Vector(sentence)).Likely;
            TensorPrimitives.Multiply(part, OfSentence, part);
            TensorPrimitives.Max(likely, part, likely);
        }
        return likely;
    }
}

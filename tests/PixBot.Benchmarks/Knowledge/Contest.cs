using System.Diagnostics;
using System.Globalization;
using PixBot.Benchmarks.Knowledge.Candidates;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Knowledge.Training;
using PixBot.Core.Localization;

namespace PixBot.Benchmarks.Knowledge;

/// <summary>The candidates for the matcher, each trained on the same entries and asked the same questions.</summary>
internal static class Contest
{
    /// <summary>Candidates' scores are of different kinds: each is allowed the threshold that lets this share of out-of-scope messages have an answer.</summary>
    private const double FalseAllowed = 0.05;

    public static void Run(EntryCatalog catalog, IReadOnlyList<Question> questions)
    {
        TrainingSet training = new(catalog);
        Console.WriteLine("candidate                                     French top-1  top-3   English top-1  top-3   direct at 5 % false   train      p50");
        foreach (var candidate in All(training))
        {
            using (candidate)
                Measure(candidate, training, questions);
        }
    }

    private static IEnumerable<ICandidate> All(TrainingSet training) =>
    [
        new LuceneCandidate(training),
        new MlNetCandidate(training),
        new OwnCandidate(training, "nearest ways", OfMargin: 0, OfNearness: 12),
        new OwnCandidate(training, "hyperplanes", OfMargin: 4, OfNearness: 0),
        new OwnCandidate(training, "both, no near misses, no slips", Contrasts: false, Slips: false),
        new OwnCandidate(training, "both, no slips of the fingers", Slips: false),
        new OwnCandidate(training, "both (shipped)"),
    ];

    private static void Measure(ICandidate candidate, TrainingSet training, IReadOnlyList<Question> questions)
    {
        var watch = Stopwatch.StartNew();
        candidate.Train();
        var trained = watch.ElapsedMilliseconds;
        List<double> times = [];
        List<Scored> scored = [.. questions.Select(question => Score(candidate, training, question, times))];
        times.Sort();
        var (french, english) = (scored.FindAll(one => one.Question.Language == Language.French), scored.FindAll(one => one.Question.Language == Language.English));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{candidate.Name,-45} {Top(french, 1),12:F1} {Top(french, 3),6:F1} {Top(english, 1),15:F1} {Top(english, 3),6:F1} {Direct(scored),21:F1} {trained,7} ms {times[times.Count / 2],5:F2} ms"));
    }

    private static Scored Score(ICandidate candidate, TrainingSet training, Question question, List<double> times)
    {
        var start = Stopwatch.GetTimestamp();
        var scores = candidate.Scores(question.Text);
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        var ranked = Enumerable.Range(0, training.Topics.Length).OrderByDescending(at => scores[at]).Take(3).ToList();
        return new(question, [.. ranked.Select(at => training.Topics[at])], scores[ranked[0]]);
    }

    private static double Top(List<Scored> scored, int count)
    {
        var inScope = scored.FindAll(one => one.Question.Topic is not null);
        return 100.0 * inScope.Count(one => one.Ranked.Take(count).Contains(one.Question.Topic)) / Math.Max(1, inScope.Count);
    }

    private static double Direct(List<Scored> scored)
    {
        var inScope = scored.FindAll(one => one.Question.Topic is not null);
        var others = scored.Where(one => one.Question.Topic is null).Select(one => one.Confidence).OrderDescending().ToList();
        var threshold = others.Count == 0 ? float.NegativeInfinity : others[(int)(FalseAllowed * others.Count)];
        return 100.0 * inScope.Count(one => one.Confidence > threshold && one.Ranked[0] == one.Question.Topic) / Math.Max(1, inScope.Count);
    }

    private sealed record Scored(Question Question, IReadOnlyList<string> Ranked, float Confidence);
}

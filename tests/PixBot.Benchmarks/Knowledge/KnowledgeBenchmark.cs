using System.Diagnostics;
using System.Globalization;
using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Knowledge.Training;
using PixBot.Core.Localization;

namespace PixBot.Benchmarks.Knowledge;

/// <summary>
/// How well and how fast questions find their topic, on questions that no entry was written from; beside nlp.js, which
/// takes minutes to train and is left out with <c>--alone</c>.
/// </summary>
internal static class KnowledgeBenchmark
{
    private const string HeldOut = "tests/PixBot.Benchmarks/Questions/held-out.tsv";
    private const int ConfusionsShown = 15;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var (matcher, catalog) = Start();
        foreach (var file in Files(arguments))
        {
            Console.WriteLine($"\n{Path.GetFileName(file)}");
            var questions = Question.Read(file);
            var answered = questions.Select(question => Answer(matcher, question)).ToList();
            Figures.Print(answered);
            PrintConfusions(answered);
            Timing.Print(matcher, questions);
            if (arguments.Contains("--candidates"))
                Contest.Run(catalog, questions);
            if (!arguments.Contains("--alone"))
                await NlpJs.CompareAsync(catalog, answered, CancellationToken.None);
        }
        return 0;
    }

    private static IEnumerable<string> Files(IReadOnlyList<string> arguments)
    {
        var named = arguments.SkipWhile(argument => argument != "--questions").Skip(1)
            .TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToList();
        return named.Count > 0 ? named : [Path.Combine(Repository.Root, HeldOut)];
    }

    private static (Matcher, EntryCatalog) Start()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var catalog = BuiltInEntries.Read();
        var matcher = Matcher.For(catalog);
        var (ready, busy) = (watch.Elapsed, Environment.CpuUsage.TotalTime - processor);
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0;
        var isFresh = TrainedModelFile.Shipped()?.Fingerprint == new TrainingSet(catalog).Fingerprint;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"ready in {ready.TotalMilliseconds:F0} ms, {busy.TotalMilliseconds:F0} ms of one core ({(isFresh ? "from learnt.bin" : "learnt.bin is out of date: run `learn`")}), {memory:F0} MiB kept"));
        return (matcher, catalog);
    }

    // The asker's own language is the other one: the question's must be told from the question.
    private static Answered Answer(Matcher matcher, Question question)
    {
        var other = question.Language == Language.French ? Language.English : Language.French;
        return new(question, matcher.Ranked(question.Text), matcher.Match(question.Text, other));
    }

    private static void PrintConfusions(IEnumerable<Answered> answered)
    {
        var confusions = answered.Where(one => one.InScope && !one.FirstIsRight)
            .CountBy(one => $"{one.Question.Topic} taken for {one.Ranked[0]}")
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(ConfusionsShown);
        Console.WriteLine("most confused: " + string.Join("; ", confusions.Select(pair => $"{pair.Key} ({pair.Value})")));
    }
}

using System.Diagnostics;
using System.Globalization;
using PixBot.Benchmarks.Knowledge;
using PixBot.Core.Features.Care.Recognition;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Knowledge.Training;

namespace PixBot.Benchmarks.Care;

/// <summary>
/// How many words of distress, harassment and fear are found, and how many others are taken for such: on lines that nothing
/// learns from, on all sets of questions, and with <c>--lines</c> on another set. <c>care-blind.tsv</c> and
/// <c>care-blind-2.tsv</c> were written by others and measured once before anybody read what was missed; since then they are
/// development sets, and what strangers write is nearest to those first figures. <c>--folds</c> judges every line of the
/// examples by what the other lines teach.
/// </summary>
internal static class CareBenchmark
{
    private const int Folds = 4;

    private static readonly string[] Sets = ["held-out.tsv", "hard.tsv"];

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Contains("--folds"))
            return PrintFolds();
        var watch = Stopwatch.StartNew();
        var words = new CareWords(new CareModel(Learnt()));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready in {watch.ElapsedMilliseconds} ms"));
        PrintLines(words, arguments);
        foreach (var file in Files(arguments))
            PrintQuestions(words, file);
        return 0;
    }

    /// <summary>As <c>learn</c> has just written it, before it is built in.</summary>
    private static TrainedModel Learnt()
    {
        using var stream = File.OpenRead(Path.Combine(Repository.Root, LearnCommand.CareTarget));
        return TrainedModelFile.Read(stream);
    }

    private static int PrintFolds()
    {
        var judged = new CareFolds(CareExamples.Read(), [.. LearnCommand.Ordinary(BuiltInEntries.Read())], Folds).Judged().ToList();
        foreach (var kind in judged.GroupBy(one => one.Example.Kind))
            PrintShare($"{kind.Key?.ToString() ?? "none"}, taken for care", kind.Count(one => one.Found is not null), kind.Count());
        foreach (var line in judged.Where(one => (one.Example.Kind is null) != (one.Found is null)).GroupBy(one => one.Example.Line))
            Console.WriteLine($"  {line.First().Example.Kind?.ToString() ?? "none"}, {line.Count()} ways amiss: {line.First().Example.Plain}");
        return 0;
    }

    private static IEnumerable<string> Files(IReadOnlyList<string> arguments) =>
    [
        .. Sets.Select(file => Path.Combine(Repository.Root, "tests/PixBot.Benchmarks/Questions", file)),
        .. arguments.SkipWhile(argument => argument != "--questions").Skip(1).TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal)),
    ];

    private static void PrintLines(CareWords words, IReadOnlyList<string> arguments)
    {
        var taught = CareExamples.Read().Select(example => example.Plain).ToHashSet(StringComparer.Ordinal);
        var lines = CareLine.Read(arguments.SkipWhile(argument => argument != "--lines").ElementAtOrDefault(1));
        var judged = lines.Where(line => !taught.Contains(line.Plain)).Select(line => (Line: line, Kind: words.KindOf(line.Text))).ToList();
        Console.WriteLine($"{lines.Count} lines, of which {lines.Count - judged.Count} are taught word for word and left out");
        foreach (var group in judged.GroupBy(one => (one.Line.Kind ?? "none", one.Line.Language)))
            PrintShare($"{group.Key.Item1} {group.Key.Language}", group.Count(one => one.Kind is not null), group.Count());
        PrintShare("found", judged.Count(one => one.Line.Kind is not null && one.Kind is not null), judged.Count(one => one.Line.Kind is not null));
        PrintShare("false alarms", judged.Count(one => one.Line.Kind is null && one.Kind is not null), judged.Count(one => one.Line.Kind is null));
        foreach (var (line, kind) in judged.Where(one => (one.Line.Kind is null) != (one.Kind is null)))
            Console.WriteLine($"  {line.Kind ?? "none"} taken for {kind?.ToString() ?? "none"}: {line.Text}");
    }

    /// <summary>A few that nobody should answer as questions are cries: the set of care says so, and finding them is right.</summary>
    private static void PrintQuestions(CareWords words, string file)
    {
        var cries = CareLine.Read().Where(line => line.Kind is not null).Select(line => line.Plain).ToHashSet(StringComparer.Ordinal);
        var questions = Question.Read(file).Where(question => !cries.Contains(FiguresOfSpeech.SaidPlainly(Spelling.Plain(question.Text)))).ToList();
        var watch = Stopwatch.StartNew();
        var alarms = questions.Select(question => (question.Text, Kind: words.KindOf(question.Text))).Where(one => one.Kind is not null).ToList();
        var each = watch.Elapsed.TotalMicroseconds / questions.Count;
        PrintShare($"{Path.GetFileName(file)}, taken for care", alarms.Count, questions.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {each:F0} µs each"));
        foreach (var (text, kind) in alarms)
            Console.WriteLine($"  {kind}: {text}");
    }

    private static void PrintShare(string name, int part, int all) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {part,5} of {all,5}  {100.0 * part / Math.Max(1, all),6:F1} %"));
}

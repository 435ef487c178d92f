using System.Diagnostics;
using PixBot.Core.Features.Care.Recognition;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Knowledge.Training;

namespace PixBot.Benchmarks.Knowledge;

/// <summary>Writes what PixBot ships: to be run after every change of the entries, of the words of care, or of how they are learnt.</summary>
internal static class LearnCommand
{
    public const string CareTarget = "src/PixBot.Core/Features/Care/learnt.bin";
    private const string Target = "src/PixBot.Core/Knowledge/learnt.bin";

    public static int Run(IReadOnlyList<string> arguments)
    {
        var catalog = BuiltInEntries.Read();
        if (!arguments.Contains("--care"))
            Write(Target, () => TrainedModel.From(new TrainingSet(catalog)));
        Write(CareTarget, () => CareModel.Learn(CareExamples.Read(), Ordinary(catalog)));
        return 0;
    }

    /// <summary>What people ask the bot otherwise.</summary>
    public static IEnumerable<string> Ordinary(EntryCatalog catalog) =>
        catalog.Entries.SelectMany(entry => entry.Ways)
            .Concat(catalog.OutOfScope.SelectMany(none => none.Ways))
            .Concat(catalog.SmallTalk.SelectMany(talk => talk.Ways))
            .Select(Spelling.Plain);

    private static void Write(string target, Func<TrainedModel> learn)
    {
        var file = Path.Combine(Repository.Root, target);
        var watch = Stopwatch.StartNew();
        var model = learn();
        using (var stream = File.Create(file))
            TrainedModelFile.Write(model, stream);
        Console.WriteLine($"{file}: {model.Vocabulary.Terms.Length} features, {new FileInfo(file).Length / 1024} KiB, in {watch.ElapsedMilliseconds} ms");
    }
}

using System.Diagnostics;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Knowledge.Training;

namespace PixBot.Benchmarks.Knowledge;

/// <summary>Writes what the matcher ships: to be run after every change of the entries or of how they are learnt.</summary>
internal static class LearnCommand
{
    private const string Target = "src/PixBot.Core/Knowledge/learnt.bin";

    public static int Run(IReadOnlyList<string> arguments)
    {
        var file = arguments.Count > 0 ? arguments[0] : Path.Combine(Repository.Root, Target);
        var watch = Stopwatch.StartNew();
        var model = TrainedModel.From(new TrainingSet(BuiltInEntries.Read()));
        using (var stream = File.Create(file))
            TrainedModelFile.Write(model, stream);
        Console.WriteLine($"{file}: {model.Vocabulary.Terms.Length} features, {new FileInfo(file).Length / 1024} KiB, in {watch.ElapsedMilliseconds} ms");
        return 0;
    }
}

using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Training;

namespace PixBot.Benchmarks.Knowledge.Candidates;

/// <summary>Microsoft.ML: averaged perceptrons over n-grams of words and of characters (its SDCA and L-BFGS do worse here, and take longer).</summary>
internal sealed class MlNetCandidate(TrainingSet training) : ICandidate
{
    private readonly MLContext context = new(seed: 1);
    private PredictionEngine<Row, Scored>? engine;
    private int[] classes = [];

    public string Name => "Microsoft.ML perceptrons, words and characters";

    public void Train()
    {
        var rows = context.Data.LoadFromEnumerable(
            training.Samples.Where(sample => sample.Weight >= 1).Select(sample => new Row { Text = sample.Plain, Class = (uint)sample.Class }));
        var pipeline = context.Transforms.Conversion.MapValueToKey("Label", nameof(Row.Class))
            .Append(context.Transforms.Text.FeaturizeText("Features", Options(), nameof(Row.Text)))
            // Without it every round reads the classes one after the other, unshuffled, and learns little.
            .AppendCacheCheckpoint(context)
            .Append(context.MulticlassClassification.Trainers.OneVersusAll(
                context.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 10)));
        var model = pipeline.Fit(rows);
        engine = context.Model.CreatePredictionEngine<Row, Scored>(model);
        VBuffer<uint> keys = default;
        engine.OutputSchema["Label"].Annotations.GetValue("KeyValues", ref keys);
        classes = [.. keys.DenseValues().Select(key => (int)key)];
    }

    public float[] Scores(string question)
    {
        var scored = engine!.Predict(new Row { Text = Spelling.Plain(question) }).Score;
        var scores = new float[training.Classes];
        for (var at = 0; at < scored.Length; at++)
            scores[classes[at]] = scored[at];
        return scores;
    }

    public void Dispose() => engine?.Dispose();

    private static TextFeaturizingEstimator.Options Options() => new()
    {
        WordFeatureExtractor = new() { NgramLength = 2, UseAllLengths = true },
        CharFeatureExtractor = new() { NgramLength = 4, UseAllLengths = true },
    };

    private sealed class Row
    {
        public string Text { get; set; } = "";

        public uint Class { get; set; }
    }

    private sealed class Scored
    {
        public float[] Score { get; set; } = [];
    }
}

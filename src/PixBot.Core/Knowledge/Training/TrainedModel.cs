using PixBot.Core.Knowledge.Model;

namespace PixBot.Core.Knowledge.Training;

/// <summary>What takes seconds to learn from the entries, and is therefore learnt ahead and shipped.</summary>
/// <param name="Fingerprint">Of all that it was learnt from: entries changed since make another one.</param>
internal sealed record TrainedModel(string Fingerprint, Vocabulary Vocabulary, LinearModel Model)
{
    public static TrainedModel From(TrainingSet training)
    {
        var vocabulary = Vocabulary.Of([.. training.Samples.Select(sample => sample.Plain)]);
        TrainingExample[] lessons =
        [
            .. from sample in training.Samples.Concat(training.Misspelt())
               select new TrainingExample(vocabulary.Vector(sample.Plain), sample.Class, sample.Weight),
        ];
        return new(training.Fingerprint, vocabulary, new DualDescent(lessons, vocabulary.Terms.Length, training.Classes).Train());
    }

    /// <summary>What was shipped, where it belongs to these entries; else learnt now, in a few seconds.</summary>
    public static TrainedModel For(TrainingSet training) => TrainedModelFile.Shipped() is { } shipped && shipped.Fingerprint == training.Fingerprint ? shipped : From(training);
}

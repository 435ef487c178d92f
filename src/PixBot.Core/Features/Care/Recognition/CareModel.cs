using System.Security.Cryptography;
using System.Text;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Model;
using PixBot.Core.Knowledge.Training;

namespace PixBot.Core.Features.Care.Recognition;

/// <summary>Tells how much a text sounds like each kind of care, and like none.</summary>
internal sealed class CareModel(TrainedModel trained)
{
    private const string Resource = "Care/learnt.bin";

    public static readonly int Kinds = Enum.GetValues<CareKind>().Length;

    private const float WeightOfMisspelt = 0.5f;

    /// <summary>The kind that the text sounds like most, and by how much more than like none.</summary>
    public (CareKind Kind, float Margin) Judge(string plain)
    {
        var vector = trained.Vocabulary.Vector(Concepts.With(plain));
        if (vector.IsEmpty)
            return (default, float.MinValue);
        Span<float> scores = stackalloc float[Kinds + 1];
        trained.Model.AddScores(vector, scores);
        var best = 0;
        for (var kind = 1; kind < Kinds; kind++)
        {
            if (scores[kind] > scores[best])
                best = kind;
        }

        return ((CareKind)best, scores[best] - scores[Kinds]);
    }

    /// <param name="ordinary">What people ask the bot otherwise, in plain spelling: none of it is care.</param>
    public static TrainedModel Learn(IReadOnlyList<CareExample> examples, IEnumerable<string> ordinary)
    {
        List<CareExample> all = [.. examples, .. ordinary.Select(plain => new CareExample(null, FiguresOfSpeech.SaidPlainly(plain)))];
        var vocabulary = Vocabulary.Of([.. all.Select(example => Concepts.With(example.Plain))]);
        Random random = new(5);
        TrainingExample[] lessons =
        [
            .. all.Select(example => Lesson(vocabulary, example, 1)),
            .. examples.Where(example => example.Plain.Length > 0)
                .Select(example => Lesson(vocabulary, example with { Plain = Misspelling.Of(example.Plain, random) }, WeightOfMisspelt)),
        ];
        return new(Fingerprint(examples), vocabulary, new DualDescent(lessons, vocabulary.Terms.Length, Kinds + 1).Train());
    }

    /// <summary>Of the examples: what was learnt from others does not fit.</summary>
    public static string Fingerprint(IReadOnlyList<CareExample> examples)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var example in examples)
            hash.AppendData(Encoding.UTF8.GetBytes($"{example.Kind} {example.Plain}\n"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public static TrainedModel Shipped()
    {
        using var stream = typeof(CareModel).Assembly.GetManifestResourceStream(Resource)!;
        return TrainedModelFile.Read(stream);
    }

    private static TrainingExample Lesson(Vocabulary vocabulary, CareExample example, float weight) =>
        new(vocabulary.Vector(Concepts.With(example.Plain)), example.Kind is { } kind ? (int)kind : Kinds, weight);
}

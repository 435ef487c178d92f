using PixBot.Core.Knowledge.Model;

namespace PixBot.Core.Knowledge.Training;

/// <summary>
/// The file <c>Knowledge/learnt.bin</c>: the fingerprint; the number of features and of classes; for each feature its hash,
/// block and rarity; for each feature, and once more for what every text has, a scale and a signed byte per class.
/// Written by <c>dotnet run -c Release --project tests/PixBot.Benchmarks -- learn</c>.
/// </summary>
internal static class TrainedModelFile
{
    private const string Resource = "Knowledge/learnt.bin";

    public static TrainedModel? Shipped()
    {
        using var stream = typeof(TrainedModelFile).Assembly.GetManifestResourceStream(Resource);
        return stream is null or { Length: 0 } ? null : Read(stream);
    }

    public static void Write(TrainedModel model, Stream stream)
    {
        using BinaryWriter file = new(stream);
        file.Write(model.Fingerprint);
        file.Write(model.Vocabulary.Terms.Length);
        file.Write(model.Model.Classes);
        foreach (var term in model.Vocabulary.Terms)
        {
            file.Write(term.Feature.Key);
            file.Write((byte)term.Feature.Block);
            file.Write(term.Rarity);
        }
        for (var row = 0; row < model.Model.Rows; row++)
            WriteRow(file, model.Model.Row(row));
    }

    public static TrainedModel Read(Stream stream)
    {
        using BinaryReader file = new(stream);
        var (fingerprint, features, classes) = (file.ReadString(), file.ReadInt32(), file.ReadInt32());
        var terms = new Term[features];
        for (var at = 0; at < features; at++)
            terms[at] = new(new(file.ReadUInt64(), (Block)file.ReadByte()), file.ReadSingle());
        LinearModel model = new(features, classes);
        Span<byte> bytes = stackalloc byte[classes];
        for (var row = 0; row < model.Rows; row++)
            ReadRow(file, model.Row(row), bytes);
        return new(fingerprint, new Vocabulary(terms), model);
    }

    private static void WriteRow(BinaryWriter file, ReadOnlySpan<float> weights)
    {
        var scale = 0f;
        foreach (var weight in weights)
            scale = MathF.Max(scale, MathF.Abs(weight) / sbyte.MaxValue);
        file.Write(scale);
        foreach (var weight in weights)
            file.Write((sbyte)(scale > 0 ? MathF.Round(weight / scale) : 0));
    }

    private static void ReadRow(BinaryReader file, Span<float> weights, Span<byte> bytes)
    {
        var scale = file.ReadSingle();
        file.BaseStream.ReadExactly(bytes);
        for (var at = 0; at < weights.Length; at++)
            weights[at] = (sbyte)bytes[at] * scale;
    }
}

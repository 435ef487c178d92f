using System.Numerics.Tensors;

namespace PixBot.Core.Knowledge.Model;

/// <summary>One text among the classes.</summary>
/// <param name="Likely">Of each class; they sum to one.</param>
/// <param name="Similar">Of each sample to the text, 0 to 1.</param>
internal sealed record Rank(float[] Likely, float[] Similar)
{
    /// <summary>The likeliest topic's probability.</summary>
    public float Best(int topics) => TensorPrimitives.Max<float>(Likely.AsSpan(0, topics));
}

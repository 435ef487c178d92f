using System.Numerics.Tensors;

namespace PixBot.Core.Knowledge.Model;

/// <summary>One text among the classes.</summary>
/// <param name="Likely">Of each class; they sum to one.</param>
/// <param name="OfTalk">How near each way of small talk is to the text, 0 to 1.</param>
internal sealed record Rank(float[] Likely, float[] OfTalk)
{
    /// <summary>The likeliest topic's probability.</summary>
    public float Best(int topics) => TensorPrimitives.Max<float>(Likely.AsSpan(0, topics));
}

using System.Numerics.Tensors;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>How likely each class is for one text: the hyperplanes and the nearest ways together.</summary>
internal sealed class Ranking(LinearModel model, Neighbours neighbours)
{
    /// <summary>How much a hyperplane's margin and a way's nearness count. By cross-validation.</summary>
    private const float OfMargin = 3, OfNearness = 4;

    public Rank Of(SparseVector vector)
    {
        var similar = neighbours.Similarities(vector);
        var scores = neighbours.Nearness(similar);
        TensorPrimitives.Multiply(scores, OfNearness / OfMargin, scores);
        model.AddScores(vector, scores);
        TensorPrimitives.Multiply(scores, OfMargin, scores);
        // SoftMax takes exponentials as they come: without this a long text would overflow.
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax(scores, scores);
        return new(scores, similar);
    }
}

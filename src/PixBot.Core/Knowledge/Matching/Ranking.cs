using System.Numerics.Tensors;
using PixBot.Core.Knowledge.Model;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>How likely each class is for one text: the hyperplanes and the nearest ways together.</summary>
internal sealed class Ranking(LinearModel model, Neighbours neighbours, float ofMargin = Ranking.OfMargin, float ofNearness = Ranking.OfNearness)
{
    /// <summary>How much a hyperplane's margin and a way's nearness count. By cross-validation.</summary>
    public const float OfMargin = 3, OfNearness = 4;

    public Rank Of(SparseVector vector)
    {
        var similar = neighbours.Similarities(vector);
        var scores = neighbours.Nearness(similar);
        var margins = new float[scores.Length];
        model.AddScores(vector, margins);
        TensorPrimitives.Multiply(scores, ofNearness, scores);
        TensorPrimitives.MultiplyAdd(margins, ofMargin, scores, scores);
        // SoftMax takes exponentials as they come: without this a long text would overflow.
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax(scores, scores);
        return new(scores, similar);
    }
}

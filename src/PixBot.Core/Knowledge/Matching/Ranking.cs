using System.Buffers;
using System.Numerics.Tensors;
using PixBot.Core.Knowledge.Model;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>How likely each class is for one text: the hyperplanes and the nearest ways together.</summary>
/// <param name="talk">The ways of small talk.</param>
internal sealed class Ranking(LinearModel model, Neighbours neighbours, Range talk = default, float ofMargin = Ranking.OfMargin, float ofNearness = Ranking.OfNearness)
{
    /// <summary>How much a hyperplane's margin and a way's nearness count. By cross-validation.</summary>
    public const float OfMargin = 3, OfNearness = 4;

    public Rank Of(SparseVector vector)
    {
        var (scores, ofTalk) = Near(vector);
        var margins = new float[scores.Length];
        model.AddScores(vector, margins);
        TensorPrimitives.Multiply(scores, ofNearness, scores);
        TensorPrimitives.MultiplyAdd(margins, ofMargin, scores, scores);
        // SoftMax takes exponentials as they come: without this a long text would overflow.
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax(scores, scores);
        return new(scores, ofTalk);
    }

    // Of all ways it is a large object: made anew for each question, it would have memory collected all the time.
    private (float[] Scores, float[] OfTalk) Near(SparseVector vector)
    {
        var rented = ArrayPool<float>.Shared.Rent(neighbours.Count);
        try
        {
            var similar = rented.AsSpan(0, neighbours.Count);
            neighbours.Similarities(vector, similar);
            return (neighbours.Nearness(similar), similar[talk].ToArray());
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }
}

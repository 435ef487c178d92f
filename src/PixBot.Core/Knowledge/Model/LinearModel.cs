using System.Numerics.Tensors;

namespace PixBot.Core.Knowledge.Model;

/// <summary>One hyperplane for each class; the weights of one feature lie side by side, so that a question reads few cache lines.</summary>
internal sealed class LinearModel(int features, int classes)
{
    private readonly float[] weights = new float[(features + 1) * classes];

    public int Classes => classes;

    /// <summary>One for each feature, and one more that every text has.</summary>
    public int Rows => features + 1;

    public Span<float> Row(int feature) => weights.AsSpan(feature * classes, classes);

    public void AddScores(SparseVector vector, Span<float> scores)
    {
        TensorPrimitives.Add(scores, Row(features), scores);
        for (var at = 0; at < vector.Places.Length; at++)
            TensorPrimitives.MultiplyAdd(Row(vector.Places[at]), vector.Weights[at], scores, scores);
    }

    public void Move(SparseVector vector, ReadOnlySpan<float> steps)
    {
        TensorPrimitives.Add(Row(features), steps, Row(features));
        for (var at = 0; at < vector.Places.Length; at++)
            TensorPrimitives.MultiplyAdd(steps, vector.Weights[at], Row(vector.Places[at]), Row(vector.Places[at]));
    }
}

using System.Numerics.Tensors;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>Multinomial logistic regression over sparse vectors, trained by AdaGrad in one fixed order: deterministic.</summary>
internal sealed class SoftmaxModel(int features, int classes)
{
    private readonly int stride = (classes + 7) / 8 * 8;
    private readonly float[] weights = new float[(features + 1) * ((classes + 7) / 8 * 8)];

    public static SoftmaxModel Train(IReadOnlyList<(SparseVector Vector, int Class, float Weight)> examples, int features, int classes, int epochs, float rate)
    {
        SoftmaxModel model = new(features, classes);
        var squares = new float[features + 1];
        var random = new Random(42);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
                model.Learn(examples[at].Vector, examples[at].Class, examples[at].Weight, squares, rate);
        }
        return model;
    }

    public float[] Probabilities(SparseVector vector)
    {
        var scores = Scores(vector);
        TensorPrimitives.SoftMax(scores, scores);
        return scores;
    }

    private float[] Scores(SparseVector vector)
    {
        var scores = new float[classes];
        Row(features).CopyTo(scores);
        for (var at = 0; at < vector.Places.Length; at++)
            TensorPrimitives.MultiplyAdd(Row(vector.Places[at]), vector.Weights[at], scores, scores);
        return scores;
    }

    private void Learn(SparseVector vector, int target, float weight, float[] squares, float rate)
    {
        var errors = Probabilities(vector);
        errors[target] -= 1;
        TensorPrimitives.Multiply(errors, weight, errors);
        var size = TensorPrimitives.SumOfSquares(errors);
        for (var at = 0; at < vector.Places.Length; at++)
            Step(vector.Places[at], vector.Weights[at], errors, size, squares, rate);
        Step(features, 0.3f, errors, size, squares, rate);
    }

    private void Step(int place, float value, float[] errors, float size, float[] squares, float rate)
    {
        squares[place] += value * value * size;
        var step = -rate * value / MathF.Sqrt(squares[place] + 1e-6f);
        var row = Row(place);
        TensorPrimitives.MultiplyAdd(errors, step, row, row);
    }

    private Span<float> Row(int place) => weights.AsSpan(place * stride, classes);
}

using System.Numerics.Tensors;
using PixBot.Core.Knowledge.Model;

namespace PixBot.Core.Knowledge.Training;

/// <summary>
/// Trains one-against-the-rest linear support vector machines with squared hinge loss by dual coordinate descent
/// (Hsieh et al., ICML 2008, the method of LIBLINEAR), all classes at each visit of an example.
/// The order of visits is fixed, so the same examples always give the same model.
/// </summary>
internal sealed class DualDescent(IReadOnlyList<TrainingExample> lessons, int features, int classes)
{
    private const int Rounds = 6;
    private const float Cost = 0.5f;

    /// <summary>A class has few examples for it and many against it.</summary>
    private const float CostOfMissing = 4;

    private readonly LinearModel model = new(features, classes);
    private readonly float[] duals = new float[lessons.Count * classes];
    private readonly float[] scores = new float[classes];
    private readonly float[] steps = new float[classes];

    public LinearModel Train()
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
                Visit(lessons[at], duals.AsSpan(at * classes, classes));
        }
        return model;
    }

    private void Visit(TrainingExample example, Span<float> dual)
    {
        Array.Clear(scores);
        model.AddScores(example.Vector, scores);
        var length = TensorPrimitives.SumOfSquares(example.Vector.Weights) + 1;
        var moved = false;
        for (var at = 0; at < classes; at++)
            moved |= Correct(at, example, length, dual);
        if (moved)
            model.Move(example.Vector, steps);
    }

    private bool Correct(int at, TrainingExample example, float length, Span<float> dual)
    {
        var isIt = at == example.Class;
        var sign = isIt ? 1f : -1f;
        var slack = 0.5f / (Cost * example.Weight * (isIt ? CostOfMissing : 1));
        var gradient = sign * scores[at] - 1 + slack * dual[at];
        var next = MathF.Max(0, dual[at] - gradient / (length + slack));
        steps[at] = (next - dual[at]) * sign;
        dual[at] = next;
        return steps[at] != 0;
    }
}

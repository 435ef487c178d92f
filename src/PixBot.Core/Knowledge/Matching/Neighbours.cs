using System.Numerics.Tensors;
using PixBot.Core.Knowledge.Model;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>The ways nearest to a question by cosine, through an inverted index.</summary>
internal sealed class Neighbours
{
    private readonly int[] classes;
    private readonly int classCount;

    // The ways with feature f, and their weights of it, are those from starts[f] up to starts[f + 1].
    private readonly int[] starts, ways;
    private readonly float[] weights;

    public Neighbours(IReadOnlyList<TrainingExample> lessons, int features, int classCount)
    {
        this.classCount = classCount;
        classes = [.. lessons.Select(example => example.Class)];
        starts = Starts(lessons, features);
        ways = new int[starts[^1]];
        weights = new float[starts[^1]];
        Fill(lessons);
    }

    /// <summary>How many ways there are.</summary>
    public int Count => classes.Length;

    /// <summary>Of each way, 0 to 1.</summary>
    /// <param name="similarities">As many as there are ways. Some 200,000 sums for a question: the spans spare most checks of bounds.</param>
    public void Similarities(SparseVector vector, Span<float> similarities)
    {
        similarities.Clear();
        var length = Length(vector);
        for (var at = 0; at < vector.Places.Length; at++)
        {
            var weight = vector.Weights[at] / length;
            var (start, end) = (starts[vector.Places[at]], starts[vector.Places[at] + 1]);
            var having = ways.AsSpan(start, end - start);
            var much = weights.AsSpan(start, end - start);
            for (var posting = 0; posting < having.Length; posting++)
                similarities[having[posting]] += weight * much[posting];
        }
    }

    /// <summary>For each class, the mean of its best way and of its three best: near to one, and near to more than one.</summary>
    public float[] Nearness(ReadOnlySpan<float> similarities)
    {
        var best = new Best[classCount];
        for (var way = 0; way < similarities.Length; way++)
            best[classes[way]].Offer(similarities[way]);
        return Array.ConvertAll(best, three => (three.First + (three.First + three.Second + three.Third) / 3) / 2);
    }

    private static int[] Starts(IReadOnlyList<TrainingExample> lessons, int features)
    {
        var starts = new int[features + 1];
        foreach (var place in lessons.SelectMany(example => example.Vector.Places))
            starts[place + 1]++;
        for (var feature = 0; feature < features; feature++)
            starts[feature + 1] += starts[feature];
        return starts;
    }

    private void Fill(IReadOnlyList<TrainingExample> lessons)
    {
        var next = starts.AsSpan().ToArray();
        for (var way = 0; way < lessons.Count; way++)
        {
            var vector = lessons[way].Vector;
            var length = Length(vector);
            for (var at = 0; at < vector.Places.Length; at++)
            {
                var posting = next[vector.Places[at]]++;
                (ways[posting], weights[posting]) = (way, vector.Weights[at] / length);
            }
        }
    }

    private static float Length(SparseVector vector) => MathF.Sqrt(TensorPrimitives.SumOfSquares(vector.Weights)) + 1e-6f;

    private struct Best
    {
        public float First, Second, Third;

        public void Offer(float value)
        {
            if (value <= Third)
                return;
            if (value > First)
                (First, Second, Third) = (value, First, Second);
            else if (value > Second)
                (Second, Third) = (value, Second);
            else
                Third = value;
        }
    }
}

using System.Runtime.InteropServices;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Training;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>A single word names a subject, not a question: « code » is a word of many topics, « cv » of one.</summary>
internal sealed class SharedTerm(TrainingSet training)
{
    /// <summary>Which share of the ways with a word must be one topic's for the word alone to ask for it.</summary>
    private const double Own = 0.5;

    /// <summary>Which share makes it a word of a topic at all.</summary>
    private const double Usual = 0.05;

    // In how many ways of each topic a word is. Counted when somebody first writes a single word.
    private readonly Lazy<Dictionary<string, int[]>> counts = new(() => Count(training));

    /// <summary>The places of the topics whose word it is; null where the message has more words, or the word is one topic's own.</summary>
    public IReadOnlyList<int>? SharedBy(string plain)
    {
        if (Words.Of(plain) is not [var word] || !counts.Value.TryGetValue(word, out var ofTopics))
            return null;
        var total = ofTopics.Sum();
        return ofTopics.Max() >= Own * total
            ? null
            : [.. ofTopics.Index().Where(count => count.Item >= Usual * total).Select(count => count.Index)];
    }

    private static Dictionary<string, int[]> Count(TrainingSet training)
    {
        Dictionary<string, int[]> counts = new(StringComparer.Ordinal);
        foreach (var sample in training.Samples.Where(sample => sample.Class < training.Topics.Length))
        {
            foreach (var word in Words.AsWritten(sample.Plain).Distinct(StringComparer.Ordinal))
                (CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _) ??= new int[training.Topics.Length])[sample.Class]++;
        }

        return counts;
    }
}

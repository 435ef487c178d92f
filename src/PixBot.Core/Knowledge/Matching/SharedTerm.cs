using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Training;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>A single word names a subject, not a question: « code » is a word of many topics, « cv » of one.</summary>
internal static class SharedTerm
{
    /// <summary>Which share of the ways with a word must be one topic's for the word alone to ask for it.</summary>
    private const double Own = 0.5;

    /// <summary>Which share makes it a word of a topic at all.</summary>
    private const double Usual = 0.05;

    /// <summary>The places of the topics whose word it is; null where the message has more words, or the word is one topic's own.</summary>
    public static IReadOnlyList<int>? SharedBy(string plain, TrainingSet training)
    {
        if (Words.Of(plain) is not [var word])
            return null;
        var counts = new int[training.Topics.Length];
        foreach (var sample in training.Samples)
        {
            if (sample.Class < counts.Length && Has(sample.Plain, word))
                counts[sample.Class]++;
        }

        var total = counts.Sum();
        return total == 0 || counts.Max() >= Own * total
            ? null
            : [.. counts.Index().Where(count => count.Item >= Usual * total).Select(count => count.Index)];
    }

    private static bool Has(string plain, string word)
    {
        for (var at = plain.IndexOf(word, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && (end == plain.Length || !char.IsLetterOrDigit(plain[end])))
                return true;
        }

        return false;
    }
}

using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>What was asked over a period.</summary>
public sealed class QuestionCounts
{
    private readonly Dictionary<string, int> answered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> notHelpful = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> unanswered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private int withheld;

    public int Total { get; private set; }

    /// <summary>By topic, the most asked first.</summary>
    public IEnumerable<(string Topic, int Count)> Answered => Sorted(answered);

    public IEnumerable<(string Topic, int Count)> NotHelpful => Sorted(notHelpful);

    /// <summary>By text, as it was typed first; the same question as in <see cref="QuestionStore"/> is one.</summary>
    public IEnumerable<(string Text, int Count)> Unanswered => Sorted(unanswered).Select(line => (texts[line.Item1], line.Item2));

    public int UnansweredTotal => unanswered.Values.Sum() + withheld;

    internal void Add(RowValues values)
    {
        if (!Enum.TryParse<AskedOutcome>(values.Text("Outcome"), out var outcome))
            return;
        if (outcome == AskedOutcome.NotHelpful)
        {
            Count(notHelpful, values.Text("Topic"));
            return;
        }

        Total++;
        if (outcome == AskedOutcome.Unanswered && values.Text("Text") is { } text)
        {
            var id = QuestionRows.IdOf(text);
            texts.TryAdd(id, text);
            Count(unanswered, id);
        }
        else if (outcome == AskedOutcome.Unanswered)
            withheld++;
        else
            Count(answered, values.Text("Topic"));
    }

    private static void Count(Dictionary<string, int> counts, string? key)
    {
        if (key is not null)
            counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    private static IEnumerable<(string, int)> Sorted(Dictionary<string, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));
}

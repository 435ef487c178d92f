using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>
/// What was asked lately: a class asks the same question within minutes. Two generations: when the young one is full
/// it becomes the old one, and what was not asked again meanwhile is forgotten.
/// </summary>
internal sealed class RecentMatches
{
    private const int Most = 1000, LongestKept = 200;
    private readonly Lock gate = new();
    private Dictionary<(string, Language), TopicMatch> young = [], old = [];

    public TopicMatch GetOrAdd(string question, Language preferred, Func<string, Language, TopicMatch> match)
    {
        if (question.Length > LongestKept)
            return match(question, preferred);
        if (Find((question, preferred)) is { } known)
            return known;
        var found = match(question, preferred);
        Keep((question, preferred), found);
        return found;
    }

    private TopicMatch? Find((string, Language) key)
    {
        lock (gate)
        {
            if (young.TryGetValue(key, out var match))
                return match;
            if (!old.TryGetValue(key, out match))
                return null;
            young[key] = match;
            return match;
        }
    }

    private void Keep((string, Language) key, TopicMatch match)
    {
        lock (gate)
        {
            if (young.Count >= Most)
                (old, young) = (young, []);
            young[key] = match;
        }
    }
}

using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>From likelihoods to what the bot does: answer, offer topics, or own up.</summary>
internal static class MatchDecision
{
    /// <summary>
    /// Below it a topic is offered, not answered. Set on questions of none of the entries' authors, where a wrong answer
    /// costs more than one more press: one answer in fifty is wrong, one out-of-scope message in thirty has one.
    /// </summary>
    public const float Sure = 0.65f;

    /// <summary>What all offered topics together must reach, and each of them.</summary>
    private const float Found = 0.15f, Shown = 0.03f;

    /// <summary>What a topic must reach to be named beside a sure answer.</summary>
    private const float Alternatives = 0.02f;

    private const int MostShown = 3;

    public static TopicMatch Of(ReadOnlySpan<float> likely, string[] topics, Language language)
    {
        var best = Likeliest(likely[..topics.Length]);
        if (likely[best[0]] >= Sure)
            return new TopicMatch.Sure(language, topics[best[0]]) { Others = Reaching(Alternatives, likely, best.AsSpan(1), topics) };
        var found = 0f;
        foreach (var topic in best)
            found += likely[topic];
        var shown = Reaching(Shown, likely, best, topics);
        return found >= Found && shown.Length > 0 ? new TopicMatch.Unsure(language, shown) : new TopicMatch.NotFound(language);
    }

    /// <summary>The likeliest of certain topics, to choose from.</summary>
    public static TopicMatch.Unsure Among(IEnumerable<int> some, float[] likely, string[] topics, Language language) =>
        new(language, [.. some.OrderByDescending(at => likely[at]).Take(MostShown).Select(at => topics[at])]);

    private static string[] Reaching(float least, ReadOnlySpan<float> likely, ReadOnlySpan<int> best, string[] topics)
    {
        List<string> reaching = [];
        foreach (var topic in best)
        {
            if (likely[topic] >= least)
                reaching.Add(topics[topic]);
        }
        return [.. reaching];
    }

    private static int[] Likeliest(ReadOnlySpan<float> likely)
    {
        var values = likely.ToArray();
        return [.. Enumerable.Range(0, values.Length).OrderByDescending(at => values[at]).Take(MostShown)];
    }
}

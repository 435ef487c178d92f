using PixBot.Core.Texts;

namespace PixBot.Core.Knowledge.Matching;

/// <summary>From likelihoods to what the bot does: answer, offer topics, or own up.</summary>
internal static class Verdict
{
    /// <summary>
    /// Below it a topic is offered, not answered. Set on questions of none of the entries' authors, where a wrong answer
    /// costs more than one more press: one answer in fifty is wrong, one out-of-scope message in thirty has one.
    /// </summary>
    public const float Sure = 0.65f;

    /// <summary>What all offered topics together must reach, and each of them.</summary>
    private const float Found = 0.15f, Shown = 0.03f;

    private const int MostShown = 3;

    public static Match Of(ReadOnlySpan<float> likely, string[] topics, Language language)
    {
        var best = Likeliest(likely[..topics.Length]);
        if (likely[best[0]] >= Sure)
            return new Match.Sure(language, topics[best[0]]);
        var found = 0f;
        List<string> shown = [];
        foreach (var topic in best)
        {
            found += likely[topic];
            if (likely[topic] >= Shown)
                shown.Add(topics[topic]);
        }
        return found >= Found && shown.Count > 0 ? new Match.Unsure(language, shown) : new Match.NotFound(language);
    }

    private static int[] Likeliest(ReadOnlySpan<float> likely)
    {
        var values = likely.ToArray();
        return [.. Enumerable.Range(0, values.Length).OrderByDescending(at => values[at]).Take(MostShown)];
    }
}

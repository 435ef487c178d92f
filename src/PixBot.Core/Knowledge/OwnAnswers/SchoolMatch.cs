namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>What the built-in matcher found and what the school's own ways of asking are near to, as one match.</summary>
internal static class SchoolMatch
{
    /// <summary>Nearly the same words as a way that the school knows.</summary>
    public const double Sure = 0.6;

    /// <summary>Near enough to be suggested.</summary>
    public const double Near = 0.3;

    private const int MostTopics = 3;

    public static Match Combine(Match match, IReadOnlyList<(string Topic, double Score)> school, Func<string, bool> isHidden)
    {
        var near = school.Where(found => found.Score >= Near && !isHidden(found.Topic)).ToList();
        var shown = WithoutHidden(match, isHidden);
        if (near.Count == 0)
            return shown;
        var best = near[0];
        return shown switch
        {
            _ when best.Score >= Sure => new Match.Sure(match.Language, best.Topic),
            Match.Sure sure when sure.Topic == best.Topic => sure,
            Match.Sure sure => Unsure(match, [sure.Topic, .. near.Select(found => found.Topic)]),
            Match.Unsure unsure => Unsure(match, [best.Topic, .. unsure.Topics, .. near.Skip(1).Select(found => found.Topic)]),
            _ => Unsure(match, near.Select(found => found.Topic)),
        };
    }

    private static Match WithoutHidden(Match match, Func<string, bool> isHidden) => match switch
    {
        Match.Sure sure when isHidden(sure.Topic) => new Match.NotFound(match.Language),
        Match.Sure sure when sure.Others.Any(isHidden) => sure with { Others = [.. sure.Others.Where(topic => !isHidden(topic))] },
        Match.Unsure unsure when unsure.Topics.Any(isHidden) => unsure.Topics.All(isHidden)
            ? new Match.NotFound(match.Language)
            : new Match.Unsure(match.Language, [.. unsure.Topics.Where(topic => !isHidden(topic))]),
        _ => match,
    };

    private static Match.Unsure Unsure(Match match, IEnumerable<string> topics) =>
        new(match.Language, [.. topics.Distinct(StringComparer.Ordinal).Take(MostTopics)]);
}

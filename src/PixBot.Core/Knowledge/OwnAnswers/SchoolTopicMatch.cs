namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>What the built-in matcher found and what the school's own ways of asking are near to, as one match.</summary>
internal static class SchoolTopicMatch
{
    /// <summary>Nearly the same words as a way that the school knows.</summary>
    public const double Sure = 0.6;

    /// <summary>Near enough to be suggested.</summary>
    public const double Near = 0.3;

    private const int MostTopics = 3;

    public static TopicMatch Combine(TopicMatch match, IReadOnlyList<(string Topic, double Score)> school, Func<string, bool> isHidden)
    {
        if (match is TopicMatch.Sure { Topic: var asked } && PersonalTopics.Includes(asked) && !isHidden(asked))
            return WithoutHidden(match, isHidden);
        var near = school.Where(found => found.Score >= Near && !isHidden(found.Topic)).ToList();
        var shown = WithoutHidden(match, isHidden);
        if (near.Count == 0)
            return shown;
        var best = near[0];
        return shown switch
        {
            TopicMatch.Unsure unsure when unsure.Topics.Any(PersonalTopics.Includes) => Unsure(match, [best.Topic, .. unsure.Topics]),
            _ when best.Score >= Sure => new TopicMatch.Sure(match.Language, best.Topic),
            TopicMatch.Sure sure when sure.Topic == best.Topic => sure,
            TopicMatch.Sure sure => Unsure(match, [sure.Topic, .. near.Select(found => found.Topic)]),
            TopicMatch.Unsure unsure => Unsure(match, [best.Topic, .. unsure.Topics, .. near.Skip(1).Select(found => found.Topic)]),
            _ => Unsure(match, near.Select(found => found.Topic)),
        };
    }

    private static TopicMatch WithoutHidden(TopicMatch match, Func<string, bool> isHidden) => match switch
    {
        TopicMatch.Sure sure when isHidden(sure.Topic) => new TopicMatch.NotFound(match.Language),
        TopicMatch.Sure sure when sure.Others.Any(isHidden) => sure with { Others = [.. sure.Others.Where(topic => !isHidden(topic))] },
        TopicMatch.Unsure unsure when unsure.Topics.Any(isHidden) => unsure.Topics.All(isHidden)
            ? new TopicMatch.NotFound(match.Language)
            : new TopicMatch.Unsure(match.Language, [.. unsure.Topics.Where(topic => !isHidden(topic))]),
        _ => match,
    };

    private static TopicMatch.Unsure Unsure(TopicMatch match, IEnumerable<string> topics) =>
        new(match.Language, [.. topics.Distinct(StringComparer.Ordinal).Take(MostTopics)]);
}

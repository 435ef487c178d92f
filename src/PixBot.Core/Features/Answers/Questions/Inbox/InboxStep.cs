namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>What a referent's chat needs now: a question by itself, with room to answer it; else one card of all that waits.</summary>
internal abstract record InboxStep
{
    /// <summary>After this a card has been scrolled away: what is new comes as a new card.</summary>
    public static readonly TimeSpan InSight = TimeSpan.FromMinutes(10);

    public sealed record Nothing : InboxStep;

    public sealed record SendQuestion(AskedQuestion Question) : InboxStep;

    public sealed record SendGroup : InboxStep;

    public sealed record UpdateGroup : InboxStep;

    public sealed record EndGroup : InboxStep;

    /// <param name="cards">Of questions, in this referent's chat.</param>
    public static InboxStep Decide(WaitingQuestions waiting, IReadOnlyList<ShownCard> cards, ShownGroup? group, DateTimeOffset now)
    {
        if (waiting.Total == 0)
            return group is null ? new Nothing() : new EndGroup();
        if (group is null)
            return WithoutGroup(waiting, cards);
        if (group.Fingerprint == waiting.Fingerprint)
            return new Nothing();
        return waiting.LastAt > group.NewsAt && now - group.SentAt > InSight ? new SendGroup() : new UpdateGroup();
    }

    private static InboxStep WithoutGroup(WaitingQuestions waiting, IReadOnlyList<ShownCard> cards)
    {
        if (waiting.Total == 1 && cards.Count == 0)
            return new SendQuestion(waiting.Listed[0].Question);
        var areAllShown = waiting.Total == waiting.Listed.Count && waiting.Listed.All(one => IsShown(one.Question, cards));
        return areAllShown ? new Nothing() : new SendGroup();
    }

    private static bool IsShown(AskedQuestion question, IReadOnlyList<ShownCard> cards) =>
        cards.Any(card => card.QuestionId == question.Id && card.Asked >= question.Asked);
}

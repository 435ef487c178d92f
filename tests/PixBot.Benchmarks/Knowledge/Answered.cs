using PixBot.Core.Knowledge;

namespace PixBot.Benchmarks.Knowledge;

/// <summary>A question and what came of it.</summary>
/// <param name="Ranked">All topics, the likeliest first, whatever was said of them.</param>
internal sealed record Answered(Question Question, IReadOnlyList<string> Ranked, TopicMatch Match)
{
    public bool InScope => Question.Topic is not null;

    public bool IsSure => Match is TopicMatch.Sure;

    public bool FirstIsRight => InScope && Ranked.Count > 0 && Ranked[0] == Question.Topic;

    public bool RightAmong(int count) => InScope && Ranked.Take(count).Contains(Question.Topic);

    public bool RightIsShown => InScope && Match switch
    {
        TopicMatch.Sure sure => sure.Topic == Question.Topic || sure.Others.Contains(Question.Topic!),
        TopicMatch.Unsure unsure => unsure.Topics.Contains(Question.Topic!),
        _ => false,
    };

    public bool AnswersRight => Match is TopicMatch.Sure sure && sure.Topic == Question.Topic;

    public bool LanguageIsRight => Match.Language == Question.Language;
}

using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>Topics as buttons that ask for them. Their data carries the topic (src/README.md, "Names that stay").</summary>
internal sealed class Suggestions(SchoolKnowledge knowledge)
{
    /// <param name="question">As it was typed, to pass on if none of the answers helps.</param>
    public async Task<IReadOnlyList<AdaptiveAction>> ButtonsAsync(
        BotRequest request, IReadOnlyList<string> topics, Language language, string question, CancellationToken cancellationToken)
    {
        var buttons = new List<AdaptiveAction>();
        foreach (var topic in topics)
        {
            if (await knowledge.FindAsync(request.School, topic, language, cancellationToken) is not { } entry)
                continue;
            buttons.Add(AnswerButtons.Topic(
                CardText.Line(entry.Question, SchoolEntry.MaximumQuestion),
                entry.Topic,
                (AnswerButtons.QuestionName, QuestionStore.Bounded(question))));
        }

        return buttons;
    }

    /// <summary>What else may have been meant, under an answer; null where nothing else comes near.</summary>
    public async Task<AdaptiveElement?> BesideAsync(
        BotRequest request, IReadOnlyList<string> topics, Language language, string question, CancellationToken cancellationToken)
    {
        var buttons = await ButtonsAsync(request, topics, language, question, cancellationToken);
        return buttons.Count == 0 ? null : new AdaptiveContainer
        {
            Items = [Card.Note(AnswerTexts.OrRather.In(language)), new AdaptiveActionSet { Actions = [.. buttons] }],
        };
    }
}

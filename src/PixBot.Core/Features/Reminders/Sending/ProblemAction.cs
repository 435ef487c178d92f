using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>« J'ai un problème »: what is in the way, to the answers that help most or to the referent.</summary>
internal sealed class ProblemAction : IActionHandler
{
    public const string Verb = "reminder-problem";

    private const int MaximumLength = 500;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(ReminderLetterTexts.ProblemTitle)),
            Card.Paragraph(talk.In(ReminderLetterTexts.ProblemHelp)),
            new AdaptiveActionSet
            {
                Actions =
                [
                    Topic(talk.In(ReminderLetterTexts.NoAccount), "create-account"),
                    Topic(talk.In(ReminderLetterTexts.CannotSend), "send-profile"),
                ],
            },
            new AdaptiveTextInput
            {
                Id = "question",
                Label = talk.In(ReminderLetterTexts.YourProblem),
                IsMultiline = true,
                MaxLength = MaximumLength,
                ErrorMessage = talk.In(ReminderLetterTexts.NeedProblem),
            })
            .With(Card.MainButton(talk.In(AnswerTexts.AskReferent), EscalateAction.Verb, ("lang", talk.Language.Code())));
        return Task.FromResult(Reply.Card(card, talk.In(ReminderLetterTexts.ProblemTitle)));
    }

    private static AdaptiveAction Topic(string title, string topic) =>
        Card.Button(title, SuggestionAction.Verb, ("topic", topic), ("kind", "suggestion"));
}

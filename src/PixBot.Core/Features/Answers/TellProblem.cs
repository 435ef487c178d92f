using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers;

/// <summary>« J'ai un problème » on a reminder: what is in the way, to the answers that help most or to the referent.</summary>
internal sealed class TellProblem : IActionHandler
{
    private const int MaximumLength = 500;

    public IReadOnlyList<string> Verbs { get; } = [ReminderCard.ProblemVerb];

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var card = Card.In(
            request.Language,
            Card.Title(request.In(ReminderMessageTexts.ProblemTitle)),
            Card.Paragraph(request.In(ReminderMessageTexts.ProblemHelp)),
            new AdaptiveActionSet
            {
                Actions =
                [
                    AnswerButtons.Topic(request.In(ReminderMessageTexts.NoAccount), "create-account"),
                    AnswerButtons.Topic(request.In(ReminderMessageTexts.CannotSend), "send-profile"),
                ],
            },
            new AdaptiveTextInput
            {
                Id = "question",
                Label = request.In(ReminderMessageTexts.YourProblem),
                IsMultiline = true,
                MaxLength = MaximumLength,
                ErrorMessage = request.In(ReminderMessageTexts.NeedProblem),
            })
            .With(AnswerButtons.AskReferent(request.Language));
        return Task.FromResult(Reply.Card(card, request.In(ReminderMessageTexts.ProblemTitle)));
    }
}

using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>« Mes questions »: what somebody passed on to the referent, and how each stands.</summary>
internal sealed class MyQuestions(QuestionStore questions, AnswerStore answers, OutgoingText outgoing) : ICommandHandler
{
    private const int MostListed = 10;

    public Command Command => Command.MyQuestions;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var asked = (await questions.AskedByAsync(request.School, request.Turn.Sender.AadObjectId, cancellationToken))
            .OrderByDescending(question => question.LastAt)
            .Take(MostListed)
            .ToList();
        var body = new List<AdaptiveElement> { Card.Title(request.In(QuestionTexts.MineTitle)) };
        if (asked.Count == 0)
            body.Add(Card.Paragraph(request.In(QuestionTexts.NoneOfMine)));
        foreach (var question in asked)
            body.Add(await StateAsync(request, question, cancellationToken));
        return Reply.Card(Card.In(request.Language, body), request.In(QuestionTexts.MineTitle));
    }

    private async Task<AdaptiveContainer> StateAsync(BotRequest request, AskedQuestion question, CancellationToken cancellationToken)
    {
        var asker = await questions.AskerAsync(request.School, question.Id, request.Turn.Sender.AadObjectId, cancellationToken);
        var answer = asker is null ? null : await answers.OfAsync(request.School, question, asker, cancellationToken);

        // The code of a session may have been entered since.
        var isHeldBack = await outgoing.FaultAsync(request.School, cancellationToken, answer?.Text) is not null;
        return Card.Box(
            AdaptiveContainerStyle.Emphasis,
            Card.Paragraph(CardText.Escape(question.Text)),
            Card.Note(request.In(isHeldBack ? QuestionTexts.HeldBack : State(question, asker, answer))),
            !isHeldBack && answer?.Text is { } text ? Card.Paragraph(CardText.Escape(text)) : null);
    }

    private static Text State(AskedQuestion question, Asker? asker, GivenAnswer? answer) => answer switch
    {
        { IsClosing: true } => QuestionTexts.Closed,
        { ByName: var name } => QuestionTexts.Answered(CardText.Escape(name)),
        _ => question.ReadAt is { } read && read >= asker?.WaitsSince ? QuestionTexts.Read : QuestionTexts.Sent,
    };
}

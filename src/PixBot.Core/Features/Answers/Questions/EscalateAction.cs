using PixBot.Core.Bot;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>« Demander au référent »: the question is kept, and brought to the referents once, however many ask it.</summary>
internal sealed class EscalateAction(QuestionStore questions, AnswerDelivery delivery, SessionAnnouncements announcements) : IActionHandler
{
    public const string Verb = "ask-referent";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data["question"]?.Trim() is not { Length: > 0 } text)
            return Reply.Notice(request.In(AnswerTexts.NothingToPassOn));
        var asker = new Asker(
            request.Turn.Sender.AadObjectId,
            request.Caller.Person?.FullName ?? request.Turn.Sender.Name,
            request.Caller.Person?.Class,
            Languages.Parse(press.Data["lang"]) ?? request.Language,
            request.Turn.Chat);
        var question = await questions.AskAsync(request.School, text, asker, cancellationToken);
        if (question.Answer is { } answer)
        {
            return await delivery.CardAsync(request.School, question, answer, request.Language, cancellationToken) is { } card
                ? Reply.Card(card, request.In(AnswerTexts.AnswerTitle))
                : Reply.Notice(request.In(AnswerTexts.NotAnsweredHere));
        }

        await announcements.BringQuestionAsync(request, question, asker, cancellationToken);
        return Reply.Notice(request.In(AnswerTexts.PassedOn));
    }
}

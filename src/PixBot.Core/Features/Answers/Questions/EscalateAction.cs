using PixBot.Core.Bot;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>« Demander au référent »: the question is kept, and brought to the referents once, however many ask it.</summary>
internal sealed class EscalateAction(QuestionBook questions, AnswerDelivery delivery, Announcements announcements) : IActionHandler
{
    public const string Verb = "ask-referent";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Data["question"]?.Trim() is not { Length: > 0 } text)
            return Reply.Notice(talk.In(AnswerTexts.NothingToPassOn));
        var asker = new Asker(
            talk.Turn.Sender.AadObjectId,
            talk.Who.Person?.FullName ?? talk.Turn.Sender.Name,
            talk.Who.Person?.Class,
            Languages.Parse(pressed.Data["lang"]) ?? talk.Language,
            talk.Turn.Chat);
        var question = await questions.AskAsync(talk.TenantId, text, asker, cancellationToken);
        if (question.Answer is { } answer)
        {
            return await delivery.CardAsync(talk.TenantId, question, answer, talk.Language, cancellationToken) is { } card
                ? Reply.Card(card, talk.In(AnswerTexts.AnswerTitle))
                : Reply.Notice(talk.In(AnswerTexts.NotAnsweredHere));
        }

        await announcements.BringQuestionAsync(talk, question, asker, cancellationToken);
        return Reply.Notice(talk.In(AnswerTexts.PassedOn));
    }
}

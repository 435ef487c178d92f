using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions.Inbox;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>« Ne plus recevoir de cette personne », and taking it back. What waited of theirs is closed; they are told when they next ask.</summary>
internal sealed class MutePerson(
    QuestionStore questions, AnswerStore answers, MutedPeople muted, ReferentInbox inbox, AuditLog audit, TimeProvider clock) : IActionHandler
{
    public const string MuteVerb = "question-mute";
    public const string UnmuteVerb = "question-unmute";

    public IReadOnlyList<string> Verbs { get; } = [MuteVerb, UnmuteVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id(AnswerTarget.To) is not { } account)
            return Replies.TooOld(request);
        if (account == AnswerTarget.All)
            return Reply.Notice(request.In(QuestionTexts.ChooseWhom));
        return press.Verb == MuteVerb
            ? await MuteAsync(request, press, account, cancellationToken)
            : await UnmuteAsync(request, account, cancellationToken);
    }

    private async Task<Reply> MuteAsync(BotRequest request, TurnInput.CardPress press, string account, CancellationToken cancellationToken)
    {
        if (press.Data.Id("question") is not { } id || await questions.AskerAsync(request.School, id, account, cancellationToken) is not { } asker)
            return Replies.TooOld(request);
        await muted.MuteAsync(request.School, asker, cancellationToken);
        await audit.RecordAsync(request.School, new(AnswersAudit.Muted.Code, request.ActorId) { PersonId = account }, cancellationToken);
        foreach (var question in await questions.AskedByAsync(request.School, account, cancellationToken))
            await CloseAsync(request, question, account, cancellationToken);
        await inbox.ChangedAsync(request, id, press.CardId, cancellationToken);
        var text = request.In(QuestionTexts.Muted(asker.Shown(request.Language)));
        var card = Card.In(request.Language, Card.Paragraph(text))
            .With(Card.Button(request.In(QuestionTexts.Unmute), UnmuteVerb, (AnswerTarget.To, account)));
        return Reply.Replace(card, request.In(QuestionTexts.GroupTitle));
    }

    /// <summary>Without a word to them for each: one who is muted has asked enough to hear the same many times.</summary>
    private async Task CloseAsync(BotRequest request, AskedQuestion question, string account, CancellationToken cancellationToken)
    {
        if (await questions.AskerAsync(request.School, question.Id, account, cancellationToken) is not { } asker || !question.IsAwaitedBy(asker))
            return;
        var target = new AnswerTarget([asker], $"{account} {asker.Round}");
        var closing = new GivenAnswer(null, null, request.Author.Name, clock.GetUtcNow())
        {
            Id = GivenAnswer.IdOf(question.Id, request.Turn.Sender.AadObjectId, null, null, target.Key),
        };
        await answers.GiveAsync(request.School, question, closing, target, isOneMore: false, cancellationToken);
    }

    private async Task<Reply> UnmuteAsync(BotRequest request, string account, CancellationToken cancellationToken)
    {
        var person = (await muted.ListAsync(request.School, cancellationToken)).FirstOrDefault(person => person.AadObjectId == account);
        if (person is null || !await muted.UnmuteAsync(request.School, account, cancellationToken))
            return Replies.TooOld(request);
        await audit.RecordAsync(request.School, new(AnswersAudit.Unmuted.Code, request.ActorId) { PersonId = account }, cancellationToken);
        var text = request.In(QuestionTexts.Unmuted(CardText.Escape(person.Name)));
        return Reply.Replace(Card.In(request.Language, Card.Paragraph(text)), request.In(QuestionTexts.GroupTitle));
    }
}

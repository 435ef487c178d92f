using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>A referent answers a question: in words, with an entry, or by closing it. The first answer stands.</summary>
internal sealed class ReplyAction(
    QuestionStore questions,
    SchoolKnowledge knowledge,
    SchoolEntries entries,
    SessionAnnouncements announcements,
    AuditLog audit,
    TimeProvider clock) : IActionHandler
{
    public const string WriteVerb = "question-answer";
    public const string TopicVerb = "question-topic";
    public const string CloseVerb = "question-close";

    public IReadOnlyList<string> Verbs { get; } = [WriteVerb, TopicVerb, CloseVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("question") is not { } id || await questions.FindAsync(request.School, id, cancellationToken) is not { } question)
            return Replies.TooOld(request);
        var name = request.Caller.Person?.FullName ?? request.Turn.Sender.Name;
        var text = press.Verb == WriteVerb ? press.Data[QuestionCard.AnswerInput]?.Trim() : null;
        var topic = press.Verb == TopicVerb ? press.Data.Id("topic") : null;
        if (press.Verb == WriteVerb && text is not { Length: > 0 and <= SchoolEntry.MaximumAnswer })
            return Reply.Notice(request.In(AnswerTexts.NeedAnswer));
        if (press.Verb == TopicVerb && (topic is null || await knowledge.FindAsync(request.School, topic, question.Language, cancellationToken) is null))
            return Replies.TooOld(request);
        var answer = new GivenAnswer(text, topic, name, clock.GetUtcNow(), text is not null && press.Data.Toggled(QuestionCard.AddInput));
        if (await questions.AnswerAsync(request.School, id, answer, cancellationToken) is not { Answer: { } standing } answered)
            return Replies.TooOld(request);
        if (standing == answer)
            await NoteAsync(request, id, answer, cancellationToken);
        return await FinishAsync(request, answered, standing, cancellationToken);
    }

    private Task NoteAsync(BotRequest request, string id, GivenAnswer answer, CancellationToken cancellationToken)
    {
        var act = answer.IsClosing ? AnswersAudit.Closed : AnswersAudit.Answered;
        return audit.RecordAsync(request.School, new(act.Code, request.ActorId) { ThingId = id }, cancellationToken);
    }

    /// <summary>Everything after the answer stands may run again: a crash in between, a second press, a second referent.</summary>
    private async Task<Reply> FinishAsync(BotRequest request, AskedQuestion question, GivenAnswer answer, CancellationToken cancellationToken)
    {
        if (answer is { Text: { } text, IsForBase: true })
            await entries.AddAsync(request.School, ToEntry(question, text, answer), cancellationToken);
        if (!answer.IsClosing)
            await announcements.BringAnswerAsync(request, question, cancellationToken);
        var by = CardText.Escape(answer.ByName);
        var card = Card.In(
            request.Language,
            Card.Title(answer.IsClosing ? request.In(AnswerTexts.Closed(by)) : $"✅ {request.In(AnswerTexts.Answered(by))}"),
            Card.Note(CardText.Escape(question.Text)),
            await SaidAsync(request, answer, cancellationToken) is { } said ? Card.Paragraph(said) : null,
            answer.IsForBase ? Card.Note(request.In(AnswerTexts.Added)) : null);
        return Reply.Replace(card, request.In(AnswerTexts.QuestionTitle));
    }

    /// <summary>The answer in words, or what the entry that answers is called.</summary>
    private async Task<string?> SaidAsync(BotRequest request, GivenAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Text is { } text)
            return CardText.Escape(text);
        return answer.Topic is { } topic && await knowledge.FindAsync(request.School, topic, request.Language, cancellationToken) is { } entry
            ? AnswerText.Title(entry)
            : null;
    }

    private static SchoolEntry ToEntry(AskedQuestion question, string text, GivenAnswer answer) => new(
        $"{SchoolEntry.OwnPrefix}{question.Id}",
        question.Language,
        Unicode.Cut(question.Text, SchoolEntry.MaximumQuestion),
        text,
        [],
        IsHidden: false,
        answer.ByName,
        answer.At);
}

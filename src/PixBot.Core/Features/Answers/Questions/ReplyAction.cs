using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
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
    AnswerNotification notification,
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
        return press.Verb switch
        {
            WriteVerb => await WrittenAsync(request, question, press.Data, cancellationToken),
            TopicVerb when press.Data.Id("topic") is { } topic => await OfTopicAsync(request, question, topic, cancellationToken),
            CloseVerb => await AnswerAsync(request, question, text: null, topic: null, isForBase: false, cancellationToken),
            _ => Replies.TooOld(request),
        };
    }

    /// <summary>Without an answer the card stays as it is, with all that was typed into it.</summary>
    private async Task<Reply> WrittenAsync(BotRequest request, AskedQuestion question, CardData data, CancellationToken cancellationToken) =>
        ReplyForm.Fields.TryParse(ReplyForm.Fields.Read(data), out var written, out var faults)
            ? await AnswerAsync(request, question, written.Text, topic: null, written.IsForBase, cancellationToken)
            : Reply.Notice(request.In(faults[0]));

    private async Task<Reply> OfTopicAsync(BotRequest request, AskedQuestion question, string topic, CancellationToken cancellationToken) =>
        await knowledge.FindAsync(request.School, topic, question.Language, cancellationToken) is not null
            ? await AnswerAsync(request, question, text: null, topic, isForBase: false, cancellationToken)
            : Replies.TooOld(request);

    private async Task<Reply> AnswerAsync(
        BotRequest request, AskedQuestion question, string? text, string? topic, bool isForBase, CancellationToken cancellationToken)
    {
        var name = request.Caller.Person?.FullName ?? request.Turn.Sender.Name;
        var answer = new GivenAnswer(text, topic, name, clock.GetUtcNow(), isForBase);
        if (await questions.AnswerAsync(request.School, question.Id, answer, cancellationToken) is not { Answer: { } standing } answered)
            return Replies.TooOld(request);
        if (standing == answer)
            await NoteAsync(request, question.Id, answer, cancellationToken);
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
            await notification.StartAsync(request, question, cancellationToken);
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

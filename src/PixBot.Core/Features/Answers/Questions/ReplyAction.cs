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
    QuestionBook questions,
    SchoolKnowledge knowledge,
    SchoolEntries entries,
    Announcements announcements,
    TimeProvider clock) : IActionHandler
{
    public const string WriteVerb = "question-answer";
    public const string TopicVerb = "question-topic";
    public const string CloseVerb = "question-close";

    public IReadOnlyList<string> Verbs { get; } = [WriteVerb, TopicVerb, CloseVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Data.Id("question") is not { } id || await questions.FindAsync(talk.TenantId, id, cancellationToken) is not { } question)
            return Replies.TooOld(talk);
        var name = talk.Who.Person?.FullName ?? talk.Turn.Sender.Name;
        var text = pressed.Verb == WriteVerb ? pressed.Data[QuestionCard.AnswerInput]?.Trim() : null;
        var topic = pressed.Verb == TopicVerb ? pressed.Data.Id("topic") : null;
        if (pressed.Verb == WriteVerb && text is not { Length: > 0 and <= SchoolEntry.MaximumAnswer })
            return Reply.Notice(talk.In(AnswerTexts.NeedAnswer));
        if (pressed.Verb == TopicVerb && (topic is null || await knowledge.FindAsync(talk.TenantId, topic, question.Language, cancellationToken) is null))
            return Replies.TooOld(talk);
        var answer = new GivenAnswer(text, topic, name, clock.GetUtcNow(), text is not null && pressed.Data.Toggled(QuestionCard.AddInput));
        return await questions.AnswerAsync(talk.TenantId, id, answer, cancellationToken) is { Answer: { } standing } answered
            ? await FinishAsync(talk, answered, standing, cancellationToken)
            : Replies.TooOld(talk);
    }

    /// <summary>Everything after the answer stands may run again: a crash in between, a second press, a second referent.</summary>
    private async Task<Reply> FinishAsync(Talk talk, AskedQuestion question, GivenAnswer answer, CancellationToken cancellationToken)
    {
        if (answer is { Text: { } text, IsForBase: true })
            await entries.AddAsync(talk.TenantId, ToEntry(question, text, answer), cancellationToken);
        if (!answer.IsClosing)
            await announcements.BringAnswerAsync(talk, question, cancellationToken);
        var by = CardText.Escape(answer.ByName);
        var card = Card.In(
            talk.Language,
            Card.Title(answer.IsClosing ? talk.In(AnswerTexts.Closed(by)) : $"✅ {talk.In(AnswerTexts.Answered(by))}"),
            Card.Note(CardText.Escape(question.Text)),
            await SaidAsync(talk, answer, cancellationToken) is { } said ? Card.Paragraph(said) : null,
            answer.IsForBase ? Card.Note(talk.In(AnswerTexts.Added)) : null);
        return Reply.Replace(card, talk.In(AnswerTexts.QuestionTitle));
    }

    /// <summary>The answer in words, or what the entry that answers is called.</summary>
    private async Task<string?> SaidAsync(Talk talk, GivenAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Text is { } text)
            return CardText.Escape(text);
        return answer.Topic is { } topic && await knowledge.FindAsync(talk.TenantId, topic, talk.Language, cancellationToken) is { } entry
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

using PixBot.Core.Cards;
using PixBot.Core.Conversations.Broadcasting;
using PixBot.Core.Knowledge.School;
using PixBot.Core.People;
using PixBot.Core.Questions;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Escalating;

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
        var answer = new GivenAnswer(text, topic, name, clock.GetUtcNow());
        return await questions.AnswerAsync(talk.TenantId, id, answer, cancellationToken) is { Answer: { } standing } answered
            ? await FinishAsync(talk, answered, standing, pressed.Data.Toggled(QuestionCard.AddInput), cancellationToken)
            : Replies.TooOld(talk);
    }

    /// <summary>Everything after the answer stands may run again: a crash in between, a second press, a second referent.</summary>
    private async Task<Reply> FinishAsync(Talk talk, AskedQuestion question, GivenAnswer answer, bool add, CancellationToken cancellationToken)
    {
        if (answer is { Text: { } text } && add)
            await entries.SaveAsync(talk.TenantId, ToEntry(question, text, answer), cancellationToken);
        if (answer is not { Text: null, Topic: null })
            await announcements.BringAnswerAsync(talk, question, cancellationToken);
        var card = Card.In(
            talk.Language,
            Card.Title($"✅ {talk.In(AnswerTexts.Answered(CardText.Escape(answer.ByName)))}"),
            Card.Note(CardText.Escape(question.Text)),
            answer.Text is { } said ? Card.Paragraph(CardText.Escape(said)) : null,
            answer.Text is not null && add ? Card.Note(talk.In(AnswerTexts.Added)) : null);
        return Reply.Replace(card, talk.In(AnswerTexts.QuestionTitle));
    }

    private static SchoolEntry ToEntry(AskedQuestion question, string text, GivenAnswer answer) => new(
        $"{SchoolEntry.OwnPrefix}{question.Id}",
        question.Language,
        question.Text.Length <= SchoolEntry.MaximumQuestion ? question.Text : question.Text[..SchoolEntry.MaximumQuestion],
        text,
        [question.Text],
        IsHidden: false,
        answer.ByName,
        answer.At);
}

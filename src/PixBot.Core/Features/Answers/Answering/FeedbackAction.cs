using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>Keeps what people think of an answer, and offers the referent to whoever it did not help.</summary>
internal sealed class FeedbackAction(ITable table, SchoolKnowledge knowledge, QuestionLog log, TimeProvider clock) : IActionHandler
{
    public const string Kind = "feedback";

    public IReadOnlyList<string> Verbs { get; } = [Feedback.Verb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var language = Languages.Parse(press.Data["lang"]) ?? request.Language;
        if (press.Data.Id("topic") is not { } topic || await knowledge.FindAsync(request.School, topic, language, cancellationToken) is not { } entry)
            return Replies.TooOld(request);
        var helped = press.Data["value"] == "up";
        var kept = Kept(request, press, topic, language, helped);
        var before = await table.FindAsync(kept.Partition, kept.Key, cancellationToken);
        await table.PutAsync(kept, cancellationToken);
        if (!helped && before?.Values.Flag("Helped") != false)
            await log.NoteAsync(request.School, AskedOutcome.NotHelpful, topic, language, null, $"{request.Turn.Sender.AadObjectId}{press.CardId}", cancellationToken);
        return helped ? Reply.Notice(AnswerTexts.Thanks.In(language)) : Offer(press.Data["question"] ?? entry.Question, language);
    }

    /// <summary>One opinion a person, card and topic: pressing again changes it.</summary>
    private Row Kept(BotRequest request, TurnInput.CardPress press, string topic, Language language, bool helped) => new(
        Partition(request.School),
        $"{topic}|{language.Code()}|{request.Turn.Sender.AadObjectId}|{press.CardId}",
        RowValues.Of(("Helped", helped), ("At", clock.GetUtcNow())));

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, Kind);

    private static Reply Offer(string question, Language language)
    {
        var card = Card.In(language, Card.Paragraph(AnswerTexts.Sorry.In(language)))
            .With(AnswerButtons.AskReferent(language, QuestionStore.Bounded(question)));
        return Reply.Card(card, AnswerTexts.Sorry.In(language));
    }
}

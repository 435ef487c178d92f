using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>
/// 👍 and 👎 under an answer: kept, and whoever it did not help writes what they wanted to know, for the referent. The data of
/// the buttons carry the topic (src/README.md, "Names that stay").
/// </summary>
internal sealed class RateAnswer(ITable table, SchoolKnowledge knowledge, QuestionLog log, UnhelpfulAnswer unhelpful, TimeProvider clock) : IActionHandler
{
    public const string Verb = "feedback";
    public const string Kind = "feedback";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static IEnumerable<AdaptiveAction> Buttons(string topic, string? question, Language language)
    {
        yield return Button(AnswerTexts.Helpful.In(language), "up");
        yield return Button(AnswerTexts.NotHelpful.In(language), "down");

        AdaptiveAction Button(string title, string value)
        {
            var data = new List<(string, string)> { ("topic", topic), ("kind", "answer"), ("value", value), ("lang", language.Code()) };
            if (question is not null)
                data.Add(("question", QuestionStore.Bounded(question)));
            return Card.Button(title, Verb, data);
        }
    }

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var language = Languages.Parse(press.Data["lang"]) ?? request.Language;
        if (press.Data.Id("topic") is not { } topic || await knowledge.FindAsync(request.School, topic, language, cancellationToken) is null)
            return Replies.TooOld(request);
        var helped = press.Data["value"] == "up";
        var kept = Kept(request, press, topic, language, helped);
        var before = await table.FindAsync(kept.Partition, kept.Key, cancellationToken);
        await table.PutAsync(kept, cancellationToken);
        if (!helped && before?.Values.Flag("Helped") != false)
            await log.NoteAsync(request.School, AskedOutcome.NotHelpful, topic, language, null, $"{request.Turn.Sender.AadObjectId}{press.CardId}", cancellationToken);
        return helped
            ? Reply.Notice(AnswerTexts.Thanks.In(language))
            : await unhelpful.AskAsync(request, topic, language, press.Data["question"], cancellationToken);
    }

    /// <summary>One opinion a person, card and topic: pressing again changes it.</summary>
    private Row Kept(BotRequest request, TurnInput.CardPress press, string topic, Language language, bool helped) => new(
        Partitions.Of(request.School, Kind),
        $"{topic}|{language.Code()}|{request.Turn.Sender.AadObjectId}|{press.CardId}",
        RowValues.Of(("Helped", helped), ("At", clock.GetUtcNow())));
}

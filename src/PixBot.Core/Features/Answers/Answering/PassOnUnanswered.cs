using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>« Demander au référent » under an answer that did not help: the answer stays to be read, and says what became of the question.</summary>
internal sealed class PassOnUnanswered(PassOnQuestion passOn, UnhelpfulAnswer unhelpful) : IActionHandler
{
    public const string Verb = "feedback-ask";

    /// <summary>The question that was answered, as it was typed; what was wanted is what is typed now.</summary>
    private const string Asked = "asked";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(string topic, Language language, string? asked) => Card.MainButton(
        AnswerButtons.Ask.In(language),
        Verb,
        [
            ("topic", topic),
            (AnswerButtons.LanguageName, language.Code()),
            .. asked is null ? Array.Empty<(string, string)>() : [(Asked, QuestionStore.Bounded(asked))],
        ]);

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var language = Languages.Parse(press.Data[AnswerButtons.LanguageName]) ?? request.Language;
        var wanted = press.Data[AnswerButtons.QuestionName]?.Trim() ?? "";
        if (await passOn.TryAsync(request, wanted, language, cancellationToken) is { } refusal)
            return Reply.Notice(refusal.In(language));
        var answered = press.Data.Id("topic") is { } topic
            ? await unhelpful.PassedOnAsync(request, topic, language, press.Data[Asked], wanted, cancellationToken)
            : null;
        return Reply.Notice(AnswerTexts.PassedOn.In(language)).And(answered ?? AskReferent.Spent(wanted, language));
    }
}

using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>« Demander au référent »: the card that was pressed says that the question is on its way.</summary>
internal sealed class AskReferent(PassOnQuestion passOn) : IActionHandler
{
    public IReadOnlyList<string> Verbs { get; } = [AnswerButtons.AskReferentVerb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var text = press.Data[AnswerButtons.QuestionName]?.Trim() ?? "";
        var language = Languages.Parse(press.Data[AnswerButtons.LanguageName]) ?? request.Language;
        return await passOn.TryAsync(request, text, language, cancellationToken) is { } refusal
            ? Reply.Notice(request.In(refusal))
            : Reply.Notice(request.In(AnswerTexts.PassedOn)).And(Spent(text, request.Language));
    }

    /// <summary>In the place of the card whose button was pressed: it has nothing left to ask.</summary>
    public static Reply Spent(string text, Language language) => Reply.Replace(
        Card.In(language, Card.Paragraph($"✅ {AnswerTexts.PassedOn.In(language)}"), Card.Note(CardText.Escape(QuestionStore.Bounded(text)))),
        AnswerTexts.PassedOn.In(language));
}

using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>The referent's answer as the askers get it.</summary>
internal sealed class AnswerDelivery(SchoolKnowledge knowledge, AnswerText answers)
{
    /// <summary>Null where the question was closed without an answer, or its entry is gone.</summary>
    public async Task<AdaptiveCard?> CardAsync(
        SchoolId schoolId, AskedQuestion question, GivenAnswer answer, Language language, CancellationToken cancellationToken)
    {
        if (await BodyAsync(schoolId, answer, language, cancellationToken) is not { } body)
            return null;
        return Card.In(
            language,
            [
                Card.Title(AnswerTexts.AnswerTitle.In(language)),
                Card.Note(CardText.Escape(question.Text)),
                .. body,
                Card.Note(AnswerTexts.By(CardText.Escape(answer.ByName)).In(language)),
            ]);
    }

    private async Task<IReadOnlyList<AdaptiveElement>?> BodyAsync(
        SchoolId schoolId, GivenAnswer answer, Language language, CancellationToken cancellationToken)
    {
        if (answer.Text is { } text)
            return [Card.Paragraph(CardText.Escape(text))];
        return answer.Topic is { } topic && await knowledge.FindAsync(schoolId, topic, language, cancellationToken) is { } entry
            ? await answers.BodyAsync(schoolId, entry, cancellationToken)
            : null;
    }
}

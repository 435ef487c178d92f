using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>What became of a question, as its asker gets it: an answer, or kind words that there will be none here.</summary>
internal sealed class AnswerToAsker(SchoolKnowledge knowledge, AnswerText answers)
{
    /// <summary>Null where the entry that answers is gone.</summary>
    public async Task<AdaptiveCard?> CardAsync(
        SchoolId schoolId, AskedQuestion question, GivenAnswer answer, Language language, CancellationToken cancellationToken)
    {
        if (await BodyAsync(schoolId, answer, language, cancellationToken) is not { } body)
            return null;
        return Card.In(
            language,
            [
                Card.Title(Title(answer).In(language)),
                Card.Note(CardText.Escape(question.Text)),
                .. body,
                answer.IsClosing ? null : Card.Note(AnswerTexts.By(CardText.Escape(answer.ByName)).In(language)),
            ]);
    }

    public static Text Title(GivenAnswer answer) => answer.IsClosing ? QuestionTexts.ClosedTitle : AnswerTexts.AnswerTitle;

    private async Task<IReadOnlyList<AdaptiveElement>?> BodyAsync(
        SchoolId schoolId, GivenAnswer answer, Language language, CancellationToken cancellationToken)
    {
        if (answer.IsClosing)
            return [Card.Paragraph(QuestionTexts.ClosedKindly.In(language))];
        if (answer.Text is { } text)
            return [Card.Paragraph(CardText.Escape(text))];
        return answer.Topic is { } topic && await knowledge.FindAsync(schoolId, topic, language, cancellationToken) is { } entry
            ? await answers.BodyAsync(schoolId, entry, cancellationToken)
            : null;
    }
}

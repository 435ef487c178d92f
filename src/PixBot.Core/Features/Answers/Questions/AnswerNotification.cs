using AdaptiveCards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Brings the answer to everybody who asked.</summary>
internal sealed class AnswerNotification(QuestionStore questions, AnswerDelivery delivery) : CardBroadcast<QuestionParameters>(Name)
{
    public const string Name = "answer";

    protected override string Title(QuestionParameters parameters, Language language) => AnswerTexts.AnswerTitle.In(language);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, QuestionParameters parameters, CancellationToken cancellationToken) =>
        [.. (await questions.AskersAsync(schoolId, parameters.QuestionId, cancellationToken))
            .Select(asker => new Recipient(asker.AadObjectId, asker.Language, new Reach.Reachable(asker.AadObjectId, asker.Chat)))];

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, QuestionParameters parameters, CancellationToken cancellationToken)
    {
        var cards = new Dictionary<Language, AdaptiveCard>();
        if (await questions.FindAsync(key.School, parameters.QuestionId, cancellationToken) is { Answer: { } answer } question)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                if (await delivery.CardAsync(key.School, question, answer, language, cancellationToken) is { } card)
                    cards[language] = card;
            }
        }

        return new CardMessages(recipient => cards.TryGetValue(recipient.Language, out var card) ? (card, AnswerTexts.AnswerTitle) : null);
    }
}

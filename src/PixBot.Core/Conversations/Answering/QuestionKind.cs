using PixBot.Core.Broadcasts;
using PixBot.Core.Cards;
using PixBot.Core.Conversations.Broadcasting;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Answering;

/// <summary>Brings a question to every referent whom the bot can reach.</summary>
internal sealed class QuestionKind(AudienceReader audience) : CardKind<AskedQuestion>(Name)
{
    public const string Name = "question";

    protected override string Title(AskedQuestion parameters, Language language) => AnswerTexts.QuestionTitle.In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        string tenantId, AskedQuestion parameters, CancellationToken cancellationToken) =>
        audience.ReferentsAsync(tenantId, cancellationToken);

    protected override Task<IBroadcastMessages> PrepareAsync(BroadcastKey key, AskedQuestion parameters, CancellationToken cancellationToken) =>
        Task.FromResult<IBroadcastMessages>(new CardMessages(recipient => (
            Card.In(
                recipient.Language,
                Card.Title(AnswerTexts.QuestionTitle.In(recipient.Language)),
                Card.Paragraph(QuestionsHandler.Asks(parameters, recipient.Language)),
                Card.Box(AdaptiveCards.AdaptiveContainerStyle.Emphasis, Card.Paragraph(CardText.Escape(parameters.Text)))),
            AnswerTexts.QuestionTitle)));
}

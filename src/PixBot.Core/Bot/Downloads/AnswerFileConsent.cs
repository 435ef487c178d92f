using System.Text.Json;
using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Jobs;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Bot.Downloads;

/// <summary>
/// « Accepter » or « Refuser » on the question. Queued work makes the file and sends it (<see cref="GiveFile"/>): a turn is too short
/// for that, and the file has to arrive if the app dies on the way.
/// </summary>
internal sealed class AnswerFileConsent(FileOffers kinds, OfferStore offers, ISecretProtector protector, TimeProvider clock)
{
    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.FileConsent consent, CancellationToken cancellationToken)
    {
        var offer = consent.Offer is { } id ? await offers.FindAsync(request.School, id, cancellationToken) : null;
        if (offer is null || offer.AccountId != request.Turn.Sender.AadObjectId)
            return Reply.Notice(request.In(DownloadTexts.NotValid));
        if (!consent.IsAccepted)
            return await DeclineAsync(request, offer, cancellationToken);
        if (kinds.Find(offer.Kind, request.Caller.Role) is null)
            return Instead(request, CommonTexts.NotForYou, DownloadCards.Says(CommonTexts.NotForYou, request.Language));
        if (ReasonAgainst(offer, consent) is { } reason)
            return Instead(request, reason, DownloadCards.SaysWithAgain(reason, offer, request.Language));
        return Reply.Of(new ReplyPart.CardThenWork(
            DownloadCards.Preparing(consent.Place!.Name, request.Language),
            request.In(DownloadTexts.Preparing(CardText.Line(consent.Place.Name, 200))),
            cardId => new WorkMessage(GiveFile.Name, JsonSerializer.Serialize(ToGive(request, offer, consent.Place, cardId)))));
    }

    private async Task<Reply> DeclineAsync(BotRequest request, OpenOffer offer, CancellationToken cancellationToken)
    {
        var now = await offers.ChangeAsync(request.School, offer.Id, one => one.Declined(), cancellationToken);
        var text = now is { IsDone: true } ? DownloadTexts.Already : DownloadTexts.Declined;
        return Instead(request, text, DownloadCards.SaysWithAgain(text, offer, request.Language));
    }

    private Text? ReasonAgainst(OpenOffer offer, TurnInput.FileConsent consent) => offer switch
    {
        { IsDone: true } => DownloadTexts.Already,
        _ when offer.IsExpired(clock.GetUtcNow()) => DownloadTexts.Expired,
        _ when consent.Place is null => DownloadTexts.Gone,
        _ => null,
    };

    private FileToGive ToGive(BotRequest request, OpenOffer offer, UploadPlace place, string? cardId) => new(
        request.School,
        offer.Id,
        request.Turn.ActivityId,
        request.Turn.Chat,
        cardId,
        request.Language,
        protector.Protect(JsonSerializer.Serialize(place)));

    private static Reply Instead(BotRequest request, Text text, AdaptiveCard card) => Reply.Replace(card, request.In(text));
}

using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot.Downloads;

/// <summary>Says what became of an accepted file, in the place of its question.</summary>
internal sealed class GivenFileReport(CardReport report, IMessenger messenger)
{
    /// <param name="withLink">Whether the message that opens the file is still to be sent.</param>
    public async Task GivenAsync(FileToGive work, UploadPlace place, bool withLink, CancellationToken cancellationToken)
    {
        var summary = DownloadTexts.Given(CardText.Line(place.Name, 200)).In(work.Language);
        await report.ShowAsync(work.Chat, work.CardId, DownloadCards.Given(place.Name, work.Language), summary, cancellationToken);
        if (withLink)
            await messenger.SendAsync(work.Chat, new Message.FileLink(place, summary), cancellationToken);
    }

    /// <summary>What nobody may have, or what is gone, is not offered again.</summary>
    public Task FailedAsync(FileToGive work, OpenOffer offer, Text reason, CancellationToken cancellationToken)
    {
        var card = reason == DownloadTexts.Gone || reason == DownloadTexts.Failed
            ? DownloadCards.SaysWithAgain(reason, offer, work.Language)
            : DownloadCards.Says(reason, work.Language);
        return report.ShowAsync(work.Chat, work.CardId, card, reason.In(work.Language), cancellationToken);
    }
}

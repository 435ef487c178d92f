using PixBot.Core.Audit;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Bot.Downloads;

/// <summary>Makes the content of an accepted offer and uploads it, where whoever accepted may still have it.</summary>
internal sealed class AcceptedFile(FileOffers kinds, IContacts contacts, IFileUploader uploader, AuditLog audit)
{
    /// <summary>The right is asked for once more: since the press somebody's role may have ended.</summary>
    /// <returns>Why there is no file; null where there is.</returns>
    public async Task<Text?> UploadAsync(SchoolId school, OpenOffer offer, UploadPlace place, CancellationToken cancellationToken)
    {
        if (await contacts.FindAsync(school, offer.AccountId, cancellationToken) is not { } caller
            || kinds.Find(offer.Kind, caller.Role) is not { } kind)
        {
            return CommonTexts.NotForYou;
        }

        if (await kind.MakeAsync(caller, offer.About, cancellationToken) is not { } content)
            return DownloadTexts.Nothing;
        await using (content)
        {
            var outcome = await uploader.UploadAsync(place, content, cancellationToken);
            if (outcome == UploadOutcome.Done)
                await audit.RecordAsync(school, new(FileAct.CodeOf(offer.Kind), caller.Person?.Id ?? offer.AccountId), cancellationToken);
            return ReasonOf(outcome);
        }
    }

    private static Text? ReasonOf(UploadOutcome outcome) => outcome switch
    {
        UploadOutcome.Done => null,
        UploadOutcome.Gone => DownloadTexts.Gone,
        _ => DownloadTexts.Failed,
    };
}

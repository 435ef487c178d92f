using PixBot.Core.Features.People.Import;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>Pix Orga's « Élèves », pasted into the referent's chat: few enough lines to be taken at once.</summary>
internal sealed class ListingHandler(ProfilesImporter profiles)
{
    /// <summary>Null where the text is something else: then it is a question, as everything is that others paste.</summary>
    public async Task<Reply?> TryTakeAsync(BotRequest request, string text, CancellationToken cancellationToken)
    {
        if (!request.Caller.IsReferent)
            return null;
        return ListingText.Read(text) switch
        {
            PastedText.Students { Listing: var listing } => Answer(
                request, listing, await profiles.ImportAsync(request.School, listing, request.ActorId, cancellationToken)),
            PastedText.Jumbled => Reply.Text(request.In(ImportTexts.ListingJumbled)),
            _ => null,
        };
    }

    private static Reply Answer(BotRequest request, Listing listing, ProfilesImport? import) => import is null
        ? Reply.Text(request.In(ImportTexts.RosterFirst))
        : Reply.Card(ListingCard.Build(name: null, listing, import, request.Language), request.In(ImportTexts.ListingTitle));
}

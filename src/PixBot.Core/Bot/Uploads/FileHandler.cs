using System.Text.Json;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles.Import.Listings;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Bot.Uploads;

/// <summary>
/// Files dropped in the referent's chat: each is read by queued work, which goes on updating the card that is sent now.
/// </summary>
internal sealed class FileHandler(ISecretProtector protector, ListingHandler listings)
{
    private const int MostFiles = 5;

    public Reply Receive(Talk talk, TurnInput.Dropped dropped)
    {
        if (!talk.Who.IsReferent)
            return Reply.Text(talk.In(ImportTexts.OnlyReferents));
        var reading = new Reply([.. dropped.Files.Take(MostFiles).Select(file => Read(talk, file))]);
        return dropped.Files.Count > MostFiles ? reading.And(Reply.Text(talk.In(ImportTexts.TooMany(MostFiles)))) : reading;
    }

    /// <summary>Null where the text is no table that we take.</summary>
    public Task<Reply?> TryTakeAsync(Talk talk, string text, CancellationToken cancellationToken) => listings.TryTakeAsync(talk, text, cancellationToken);

    private ReplyPart.CardThenWork Read(Talk talk, DroppedFile file)
    {
        var title = talk.In(ImportTexts.Reading(CardText.Escape(file.Name)));
        var card = Card.In(talk.Language, Card.Paragraph(title));
        return new(card, title, activityId => new WorkMessage(FileWork.Name, JsonSerializer.Serialize(new FileToRead(
            talk.Turn.Chat,
            activityId,
            talk.Language,
            file.Name,
            protector.Protect(file.DownloadUrl.AbsoluteUri),
            talk.ActorId))));
    }
}

using System.Text.Json;
using PixBot.Core.Cards;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Bot.Uploads;

/// <summary>
/// Files dropped in the referent's chat: each is read by queued work, which goes on updating the card that is sent now.
/// </summary>
internal sealed class FileHandler(ISecretProtector protector)
{
    private const int MostFiles = 5;

    public Reply Receive(BotRequest request, TurnInput.FileUpload upload)
    {
        if (!request.Caller.IsReferent)
            return Reply.Text(request.In(UploadTexts.OnlyReferents));
        var reading = new Reply([.. upload.Files.Take(MostFiles).Select(file => Read(request, file))]);
        return upload.Files.Count > MostFiles ? reading.And(Reply.Text(request.In(UploadTexts.TooMany(MostFiles)))) : reading;
    }

    private ReplyPart.CardThenWork Read(BotRequest request, UploadedFile file)
    {
        var card = Card.In(request.Language, Card.Paragraph(request.In(UploadTexts.Reading($"**{CardText.Escape(file.Name)}**"))));
        var summary = request.In(UploadTexts.Reading(CardText.Line(file.Name, 200)));
        return new(card, summary, activityId => new WorkMessage(FileWork.Name, JsonSerializer.Serialize(ToRead(request, file, activityId))));
    }

    private FileToRead ToRead(BotRequest request, UploadedFile file, string? cardId) => new(
        request.Turn.Chat, cardId, request.Language, file.Name, protector.Protect(file.DownloadUrl.AbsoluteUri), request.ActorId)
    {
        School = request.School,
    };
}

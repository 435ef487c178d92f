using PixBot.Core.Cards;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot.Downloads;

/// <summary>
/// « Télécharger », on any card: what of the file matters as a text, and the question whether to put the file in OneDrive. Each
/// press makes an offer of its own, so an old or declined one is asked for again by the same button.
/// </summary>
internal sealed class OfferFile(FileOffers kinds, OfferStore offers, TimeProvider clock) : IActionHandler
{
    public const string Verb = "file-offer";
    public const string KindName = "kind";
    public const string AboutName = "about";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (kinds.Find(press.Data.Id(KindName)) is not { } kind || (press.Data[AboutName] is not null && press.Data.Id(AboutName) is null))
            return Replies.TooOld(request);
        if (!kind.IsFor(request.Caller.Role))
            return Replies.NotForYou(request);
        var about = press.Data.Id(AboutName) ?? "";
        if (await kind.DescribeAsync(request.Caller, about, cancellationToken) is not { } file)
            return Reply.Notice(request.In(DownloadTexts.Nothing));
        var id = Guid.NewGuid().ToString("n");
        await offers.AddAsync(
            request.School,
            new OpenOffer(id, kind.Kind, about, request.Turn.Sender.AadObjectId, clock.GetUtcNow(), OfferState.Open, Press: null),
            cancellationToken);
        var summary = request.In(DownloadTexts.Offered(CardText.Line(file.Name, 200)));
        return Reply.Of(
            new ReplyPart.Send(new Message.Text(request.In(file.InChat))),
            new ReplyPart.Send(new Message.FileConsent(id, file.Name, request.In(file.Description), file.Bytes, summary)));
    }
}

using PixBot.Core.Bot;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Features.Sessions.Papers.Templates;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers;

/// <summary>« Préparer le fichier »: what was chosen becomes an offer of a file.</summary>
internal sealed class OrderPaper(PaperSessions sessions, TemplateStore templates, OfferFile offers) : IActionHandler
{
    public const string Verb = "papers-order";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (PaperOrder.Read<Paper>(press.Data[PapersForm.PaperName]) is not { } paper
            || PaperOrder.TryParse(press.Data[PapersForm.FormatName], press.Data[PapersForm.ReadersName], press.Data.Id(PapersForm.ScopeName)) is not { } order)
        {
            return Replies.TooOld(request);
        }

        if (order.Format == PaperFormat.Own && paper != Paper.Convocations)
            return Reply.Notice(request.In(PapersTexts.OwnIsForConvocations));
        if (order.Format == PaperFormat.Own && await templates.FindAsync(request.School, cancellationToken) is null)
            return Reply.Notice(request.In(TemplateTexts.None));
        if ((await sessions.ReadAsync(request.School, paper, order, cancellationToken)).Count == 0)
            return Reply.Notice(request.In(PapersTexts.Nobody(order.Readers)));
        return await offers.HandleAsync(request, press with { Data = Offer(paper, order) }, cancellationToken);
    }

    private static CardData Offer(Paper paper, PaperOrder order) => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [OfferFile.KindName] = PaperFile.KindOf(paper),
        [OfferFile.AboutName] = order.About,
    });
}

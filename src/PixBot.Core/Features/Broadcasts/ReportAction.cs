using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>The buttons under a report: stop, who got nothing and why, try again.</summary>
internal sealed class ReportAction(Broadcaster broadcaster, IRoster roster) : IActionHandler
{
    private const int MostNames = 60;

    public IReadOnlyList<string> Verbs { get; } = [ReportVerbs.Stop, ReportVerbs.WhoNot, ReportVerbs.TryAgain];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("broadcast") is not { } id)
            return Replies.TooOld(request);
        var key = new BroadcastKey(request.School, id);
        switch (press.Verb)
        {
            case ReportVerbs.Stop:
                await broadcaster.CancelAsync(key, cancellationToken);
                return Reply.Notice(request.In(BroadcastTexts.State(BroadcastState.Cancelled)));
            case ReportVerbs.TryAgain:
                await broadcaster.ReviveAsync(key, cancellationToken);
                return Reply.Notice(request.In(ReportTexts.TryingAgain));
            default:
                return await WhoNotAsync(request, key, cancellationToken);
        }
    }

    private async Task<Reply> WhoNotAsync(BotRequest request, BroadcastKey key, CancellationToken cancellationToken)
    {
        if (await broadcaster.ReportAsync(key, cancellationToken) is not { } report)
            return Replies.TooOld(request);
        var names = await NamesAsync(request.School, cancellationToken);
        var groups = report.Of<DeliveryStatus.Unreachable>()
            .GroupBy(line => line.Status.Reason)
            .SelectMany(group => group.GroupBy(_ => BroadcastTexts.Reason(group.Key, group.Count()).In(request.Language), line => line.PersonId))
            .Concat(report.Of<DeliveryStatus.Unknown>().GroupBy(_ => Unknown(request), line => line.PersonId))
            .Concat(report.Of<DeliveryStatus.Failed>().GroupBy(_ => BroadcastTexts.Failed.In(request.Language), line => line.PersonId))
            .Concat(report.Of<DeliveryStatus.Cancelled>().GroupBy(_ => BroadcastTexts.Cancelled.In(request.Language), line => line.PersonId));
        var body = new List<AdaptiveElement> { Card.Title(request.In(ReportTexts.WhoNot)) };
        foreach (var group in groups)
        {
            body.Add(Card.Heading(group.Key));
            body.Add(Card.Bullets(Shortened([.. group.Select(id => names.GetValueOrDefault(id, "?")).Order(Alphabet.Names)], request)));
        }

        if (body.Count == 1)
            body.Add(Card.Paragraph(request.In(report.Progress.Total > 0 ? ReportTexts.EverybodyGotIt : ReportTexts.NobodyYet)));
        return Reply.Card(Card.In(request.Language, body), request.In(ReportTexts.WhoNot));
    }

    private static string Unknown(BotRequest request) =>
        $"{request.In(BroadcastTexts.Unknown)} – {request.In(BroadcastTexts.PerhapsReceived(2))}";

    private async Task<IReadOnlyDictionary<string, string>> NamesAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await roster.ListAsync(schoolId, cancellationToken).ToDictionaryAsync(
            person => person.Id,
            person => CardText.Escape(person.Class is { } schoolClass ? $"{person.LastName} {person.FirstName} ({schoolClass})" : $"{person.LastName} {person.FirstName}"),
            StringComparer.Ordinal,
            cancellationToken);

    private static IEnumerable<string> Shortened(IReadOnlyList<string> names, BotRequest request) => names.Count <= MostNames
        ? names
        : [.. names.Take(MostNames), request.In(ReportTexts.More(names.Count - MostNames))];
}

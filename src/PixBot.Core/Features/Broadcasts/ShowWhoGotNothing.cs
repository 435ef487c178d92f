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

/// <summary>Under a report: who did not get the message, and why.</summary>
internal sealed class ShowWhoGotNothing(Broadcaster broadcaster, IRoster roster) : IActionHandler
{
    private const int MostNames = 60;

    public IReadOnlyList<string> Verbs { get; } = [ReportVerbs.WhoNot];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("broadcast") is not { } id || await broadcaster.ReportAsync(new(request.School, id), cancellationToken) is not { } report)
            return Replies.TooOld(request);
        var names = await NamesAsync(request.School, cancellationToken);
        var body = new List<AdaptiveElement> { Card.Title(request.In(ReportTexts.WhoNot)) };
        foreach (var group in ByReason(report, request.Language))
        {
            body.Add(Card.Heading(group.Key));
            body.Add(Card.Bullets(Shortened([.. group.Select(id => names.GetValueOrDefault(id, "?")).Order(Alphabet.Names)], request)));
        }

        if (body.Count == 1)
            body.Add(Card.Paragraph(request.In(report.Progress.Total > 0 ? ReportTexts.EverybodyGotIt : ReportTexts.NobodyYet)));
        return Reply.Card(Card.In(request.Language, body), request.In(ReportTexts.WhoNot));
    }

    private static IEnumerable<IGrouping<string, string>> ByReason(BroadcastReport report, Language language) => report.Of<DeliveryStatus.Unreachable>()
        .GroupBy(line => line.Status.Reason)
        .SelectMany(group => group.GroupBy(_ => BroadcastTexts.Reason(group.Key, group.Count()).In(language), line => line.PersonId))
        .Concat(report.Of<DeliveryStatus.Unknown>().GroupBy(_ => $"{BroadcastTexts.Unknown.In(language)} – {BroadcastTexts.PerhapsReceived(2).In(language)}", line => line.PersonId))
        .Concat(report.Of<DeliveryStatus.Failed>().GroupBy(_ => BroadcastTexts.Failed.In(language), line => line.PersonId))
        .Concat(report.Of<DeliveryStatus.Cancelled>().GroupBy(_ => BroadcastTexts.Cancelled.In(language), line => line.PersonId));

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

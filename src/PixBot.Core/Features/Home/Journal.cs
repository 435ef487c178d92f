using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Home;

/// <summary>« Journal »: who did what to whom, by period and page, for the referent. The audit has ids; names are looked up here.</summary>
internal sealed class Journal(AuditLog audit, IEnumerable<AuditedAct> acts, IRoster roster, SessionStore sessions, SchoolClock school)
    : ICommandHandler, IActionHandler
{
    public const string Verb = "journal";
    public const int LinesOnPage = 20;

    private static readonly IReadOnlyList<int> Periods = [7, 30, 365];

    private readonly IReadOnlyDictionary<string, AuditedAct> acts = acts.ToDictionary(act => act.Code, StringComparer.Ordinal);

    public Command Command => Command.Journal;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) =>
        Reply.Card(await CardAsync(request, Periods[0], after: null, cancellationToken), request.In(JournalTexts.Title));

    /// <summary>A period or page that no card of ours names is the first.</summary>
    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var days = Periods.FirstOrDefault(days => press.Data["period"] == $"{days}", Periods[0]);
        var after = AuditPosition.Parse(press.Data.Id("after"));
        return Reply.Replace(await CardAsync(request, days, after, cancellationToken), request.In(JournalTexts.Title));
    }

    private async Task<AdaptiveCards.AdaptiveCard> CardAsync(BotRequest request, int days, string? after, CancellationToken cancellationToken)
    {
        var page = await audit.ReadAsync(request.School, school.Now.AddDays(-days), after, LinesOnPage, cancellationToken);
        var names = await NamesAsync(request, page, cancellationToken);
        var lines = page.Lines.Select(line => request.In(JournalTexts.Line(
            Dates.Moment(school.Local(line.At)), request.In(names.Who(line.Note.By)), Did(line.Note, names)))).ToList();
        return Card.In(
            request.Language,
            Card.Title(request.In(JournalTexts.Of(JournalTexts.Period(days)))),
            Card.Note(request.In(JournalTexts.What)),
            lines.Count == 0 ? Card.Paragraph(request.In(JournalTexts.Nothing)) : Card.Bullets(lines))
            .With(page.Next is { } next ? Card.Button(request.In(JournalTexts.Older), Verb, ("period", $"{days}"), ("after", next)) : null)
            .With(after is null ? null : Card.Button(request.In(JournalTexts.Latest), Verb, ("period", $"{days}")))
            .With(Periods.Where(other => other != days).Select(other => Card.Button(request.In(JournalTexts.Period(other)), Verb, ("period", $"{other}"))));
    }

    private Text Did(AuditNote note, Names names) => acts.TryGetValue(note.Act, out var act)
        ? act.Says(names.About(note), note.Detail is { } detail ? CardText.Escape(detail) : null)
        : JournalTexts.Unknown(CardText.Escape(note.Act));

    /// <summary>One call to the roster and one query of the sessions, however many lines there are.</summary>
    private async Task<Names> NamesAsync(BotRequest request, AuditPage page, CancellationToken cancellationToken)
    {
        var ids = page.Lines.SelectMany(line => new[] { line.Note.By, line.Note.PersonId }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var people = (await roster.FindAsync(request.School, ids, cancellationToken))
            .ToDictionary(pair => pair.Key, pair => Text.Same(CardText.Escape(pair.Value.FullName)), StringComparer.Ordinal);
        people.TryAdd(request.Turn.Sender.AadObjectId, Text.Same(CardText.Escape(request.Turn.Sender.Name)));
        var known = page.Lines.Any(line => line.Note.ThingId is not null) ? await sessions.AllAsync(request.School, cancellationToken) : [];
        return new(people, known.ToDictionary(session => session.Id, StringComparer.Ordinal));
    }

    private sealed record Names(IReadOnlyDictionary<string, Text> People, IReadOnlyDictionary<string, Session> Sessions)
    {
        public Text Who(string? id) => id switch
        {
            null => Text.Same("PixBot"),
            _ when People.TryGetValue(id, out var name) => name,
            _ => PersonIds.IsOne(id) ? JournalTexts.Erased : JournalTexts.NotOnList,
        };

        public Text About(AuditNote note)
        {
            if (note.PersonId is { } personId)
                return Who(personId);
            return note.ThingId is { } id && Sessions.TryGetValue(id, out var session)
                ? JournalTexts.Session(Dates.Day(session.Date), CardText.Escape(session.Room))
                : JournalTexts.ASession;
        }
    }
}

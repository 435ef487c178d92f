using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>« Changements »: what the last import of the roster changed, or an earlier one: by class, and the first people of each kind.</summary>
internal sealed class ShowRosterChanges(RosterImportHistory history, IRoster roster, ImportHeadlines headlines) : IActionHandler
{
    public const string Verb = "roster-changes";

    private const int MostOfKind = 20;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var imports = await history.ListAsync(request.School, cancellationToken);
        if (imports.Count == 0)
            return Reply.Notice(request.In(ChangesTexts.NoImport));
        var index = press.Data.Id("import") is { } id ? imports.ToList().FindIndex(import => import.ImportId == id) : 0;
        return index < 0 ? Replies.TooOld(request) : await ShowAsync(request, imports[index], imports.ElementAtOrDefault(index + 1), cancellationToken);
    }

    private async Task<Reply> ShowAsync(BotRequest request, ImportRecord import, ImportRecord? before, CancellationToken cancellationToken)
    {
        var changes = (await history.PeopleAsync(request.School, import.ImportId, cancellationToken))
            .GroupBy(change => change.Kind)
            .SelectMany(group => group.Take(MostOfKind))
            .ToList();
        var people = await roster.FindAsync(request.School, [.. changes.Select(change => change.PersonId)], cancellationToken);
        var card = Card.In(
            request.Language,
            [
                Card.Title(request.In(ChangesTexts.Changes)),
                Card.Note(request.In((await headlines.OfAsync(request, [import], cancellationToken))[0])),
                Card.Note(request.In(before is null ? ChangesTexts.First : ChangesTexts.Before(headlines.When(before)))),
                import.Changes.Count == 0 ? Card.Paragraph(request.In(ChangesTexts.Unchanged)) : Counts(request, import.Changes),
                .. ClassChanges.Elements(request.Language, import.Changes.Classes),
                .. People(request, import.Changes, changes, people),
            ])
            .With(
                Card.Button(request.In(ChangesTexts.Imports), ShowRosterImports.Verb),
                PersonButtons.Find(request.Language));
        return Reply.Card(card, request.In(ChangesTexts.Changes));
    }

    private static AdaptiveFactSet Counts(BotRequest request, RosterChanges changes) => Card.Facts(
        Enum.GetValues<RosterChangeKind>().Select(kind => (request.In(ChangesTexts.Kind(kind)), $"{changes.Of(kind)}")));

    /// <param name="shown">The first of each kind.</param>
    /// <param name="people">By id; whoever was erased is not among them.</param>
    private static IEnumerable<AdaptiveElement> People(
        BotRequest request, RosterChanges changes, IEnumerable<RosterChange> shown, IReadOnlyDictionary<string, Person> people)
    {
        foreach (var group in shown.GroupBy(change => change.Kind).OrderBy(group => group.Key))
        {
            var lines = group.Select(change => Line(request, change, people.GetValueOrDefault(change.PersonId))).ToList();
            if (changes.Of(group.Key) > lines.Count)
                lines.Add(request.In(CommonTexts.More(changes.Of(group.Key) - lines.Count)));
            yield return Card.Heading(request.In(ChangesTexts.Kind(group.Key)));
            yield return Card.Bullets(lines);
        }
    }

    private static string Line(BotRequest request, RosterChange change, Person? person)
    {
        var name = person is null ? request.In(ChangesTexts.NoLongerHere) : CardText.Escape($"{person.LastName} {person.FirstName}");
        var (from, to) = (CardText.Escape(change.From), CardText.Escape(change.To));
        return change.Kind switch
        {
            RosterChangeKind.Class => $"{name} ({Or(request, from)} → {Or(request, to)})",
            RosterChangeKind.Left when from.Length > 0 => $"{name} ({from})",
            _ when to.Length > 0 => $"{name} ({to})",
            _ => name,
        };
    }

    private static string Or(BotRequest request, string name) => name.Length > 0 ? name : request.In(CommonTexts.NoClass);
}

using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>« Changements »: what the last imports of the roster changed, and when and by whom they were.</summary>
internal sealed class ChangesAction(RosterImportHistory history, IRoster roster, SchoolClock school) : IActionHandler
{
    public const string ChangesVerb = "roster-changes";
    public const string ImportsVerb = "roster-imports";

    private const int MostImports = 10;

    public IReadOnlyList<string> Verbs { get; } = [ChangesVerb, ImportsVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var imports = await history.ListAsync(request.School, cancellationToken);
        if (imports.Count == 0)
            return Reply.Notice(request.In(ChangesTexts.NoImport));
        if (press.Verb == ImportsVerb)
            return await ListAsync(request, imports, cancellationToken);
        var index = press.Data.Id("import") is { } id ? imports.ToList().FindIndex(import => import.ImportId == id) : 0;
        return index < 0 ? Replies.TooOld(request) : await ShowAsync(request, imports[index], imports.ElementAtOrDefault(index + 1), cancellationToken);
    }

    private async Task<Reply> ShowAsync(BotRequest request, ImportRecord import, ImportRecord? before, CancellationToken cancellationToken)
    {
        var people = new List<(RosterChange Change, Person? Person)>();
        foreach (var change in (await history.PeopleAsync(request.School, import.ImportId, cancellationToken))
            .GroupBy(change => change.Kind)
            .SelectMany(group => group.Take(ChangesCard.MostOfKind)))
        {
            people.Add((change, await roster.FindAsync(request.School, change.PersonId, cancellationToken)));
        }

        var headline = await HeadlineAsync(request, import, cancellationToken);
        var beforeWhen = before is null ? null : ChangesTexts.Before(When(before));
        return Reply.Card(ChangesCard.Build(request, import, headline, beforeWhen, people), request.In(ChangesTexts.Changes));
    }

    private async Task<Reply> ListAsync(BotRequest request, IReadOnlyList<ImportRecord> imports, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var import in imports)
        {
            var headline = request.In(await HeadlineAsync(request, import, cancellationToken));
            var counts = request.In(ChangesTexts.Taken(import.Good, import.Bad));
            var changes = request.In(ChangesTexts.Summary(import.Changes.Joined, import.Changes.Left, import.Changes.Class));
            lines.Add($"{headline} {counts} · {changes}");
        }

        var buttons = imports.Take(MostImports).Select(import => Card.Button(request.In(When(import)), ChangesVerb, ("import", import.ImportId)));
        var card = Card.In(request.Language, [Card.Title(request.In(ChangesTexts.Imports)), Card.Bullets(lines), .. Card.ButtonRows(buttons)]);
        return Reply.Card(card, request.In(ChangesTexts.Imports));
    }

    private async Task<Text> HeadlineAsync(BotRequest request, ImportRecord import, CancellationToken cancellationToken)
    {
        var by = import.By is { } id && await roster.FindAsync(request.School, id, cancellationToken) is { } person
            ? CardText.Escape(person.FullName)
            : request.In(ChangesTexts.UnknownReferent);
        return ChangesTexts.Imported(When(import), ChangesTexts.Origin(import.Origin), by);
    }

    private Text When(ImportRecord import) => Dates.Moment(school.Local(import.At));
}

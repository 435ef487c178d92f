using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>« Changements »: what the last imports of the roster changed, and when and by whom they were.</summary>
internal sealed class ChangesAction(RosterHistory history, IRoster roster, SchoolClock school) : IActionHandler
{
    public const string ChangesVerb = "roster-changes";
    public const string ImportsVerb = "roster-imports";

    private const int MostImports = 10;

    public IReadOnlyList<string> Verbs { get; } = [ChangesVerb, ImportsVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        var imports = await history.ListAsync(talk.TenantId, cancellationToken);
        if (imports.Count == 0)
            return Reply.Notice(talk.In(RosterTexts.NoImport));
        if (pressed.Verb == ImportsVerb)
            return await ListAsync(talk, imports, cancellationToken);
        var index = pressed.Data.Id("import") is { } id ? imports.ToList().FindIndex(import => import.ImportId == id) : 0;
        return index < 0 ? Replies.TooOld(talk) : await ShowAsync(talk, imports[index], imports.ElementAtOrDefault(index + 1), cancellationToken);
    }

    private async Task<Reply> ShowAsync(Talk talk, ImportRecord import, ImportRecord? before, CancellationToken cancellationToken)
    {
        var people = new List<(RosterChange Change, Person? Person)>();
        foreach (var change in (await history.PeopleAsync(talk.TenantId, import.ImportId, cancellationToken))
            .GroupBy(change => change.Kind)
            .SelectMany(group => group.Take(ChangesCard.MostOfKind)))
        {
            people.Add((change, await roster.FindAsync(talk.TenantId, change.PersonId, cancellationToken)));
        }

        var headline = await HeadlineAsync(talk, import, cancellationToken);
        var beforeWhen = before is null ? null : RosterTexts.Before(When(before));
        return Reply.Card(ChangesCard.Build(talk, import, headline, beforeWhen, people), talk.In(RosterTexts.Changes));
    }

    private async Task<Reply> ListAsync(Talk talk, IReadOnlyList<ImportRecord> imports, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var import in imports)
        {
            var headline = talk.In(await HeadlineAsync(talk, import, cancellationToken));
            var counts = talk.In(RosterTexts.Taken(import.Good, import.Bad));
            var changes = talk.In(RosterTexts.Summary(import.Changes.Joined, import.Changes.Left, import.Changes.Class));
            lines.Add($"{headline} {counts} · {changes}");
        }

        var card = Card.In(talk.Language, Card.Title(talk.In(RosterTexts.Imports)), Card.Bullets(lines))
            .With(imports.Take(MostImports).Select(import => Card.Button(talk.In(When(import)), ChangesVerb, ("import", import.ImportId))));
        return Reply.Card(card, talk.In(RosterTexts.Imports));
    }

    private async Task<Text> HeadlineAsync(Talk talk, ImportRecord import, CancellationToken cancellationToken)
    {
        var by = import.By is { } id && await roster.FindAsync(talk.TenantId, id, cancellationToken) is { } person
            ? CardText.Escape(person.FullName)
            : talk.In(RosterTexts.UnknownReferent);
        return RosterTexts.Imported(When(import), RosterTexts.Origin(import.Origin), by);
    }

    private Text When(ImportRecord import) => Dates.Moment(school.Local(import.At));
}

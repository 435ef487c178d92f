using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>The last imports of the roster: when and by whom they were, and the way to what each changed.</summary>
internal sealed class ShowRosterImports(RosterImportHistory history, ImportHeadlines headlines) : IActionHandler
{
    public const string Verb = "roster-imports";

    private const int MostButtons = 10;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var imports = await history.ListAsync(request.School, cancellationToken);
        if (imports.Count == 0)
            return Reply.Notice(request.In(ChangesTexts.NoImport));
        var lines = (await headlines.OfAsync(request, imports, cancellationToken)).Zip(imports, (headline, import) =>
            $"{request.In(headline)} {request.In(ChangesTexts.Taken(import.Good, import.Bad))} · {request.In(Summary(import.Changes))}");
        var buttons = imports.Take(MostButtons)
            .Select(import => Card.Button(request.In(headlines.When(import)), ShowRosterChanges.Verb, ("import", import.ImportId)));
        var card = Card.In(request.Language, [Card.Title(request.In(ChangesTexts.Imports)), Card.Bullets(lines), .. Card.ButtonRows(buttons)]);
        return Reply.Card(card, request.In(ChangesTexts.Imports));
    }

    private static Text Summary(RosterChanges changes) => ChangesTexts.Summary(changes.Joined, changes.Left, changes.Class);
}

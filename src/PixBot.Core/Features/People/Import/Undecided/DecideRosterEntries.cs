using PixBot.Core.Bot.Decisions;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.People.Import.Undecided;

/// <summary>The referent says whom undecided entries of a roster speak of.</summary>
internal sealed class DecideRosterEntries(UndecidedRoster undecided, IEnumerable<IRosterObserver> observers) : LineDecision(Questions)
{
    public static readonly LineQuestions Questions =
        new("roster-decide", "entry:", RosterImportTexts.RosterTitle, RosterImportTexts.SomebodyNew, "new");

    public static UndecidedLine Line(UndecidedEntry entry) => new(
        entry.RowKey,
        FileCards.Line(entry.Line, entry.LastName, entry.FirstName, entry.Class),
        RosterImportTexts.Why(entry.Doubt),
        entry.Candidates.OrderBy(PersonLabel.Of, Alphabet.Names).Select(PersonLabel.Choice));

    protected override async Task DecideAsync(
        BotRequest request, string importId, string lineId, string? personId, CancellationToken cancellationToken)
    {
        await undecided.DecideAsync(request.School, importId, lineId, personId, cancellationToken);
        foreach (var observer in observers)
            await observer.OnChangedAsync(request.School, cancellationToken);
    }

    protected override async Task<IReadOnlyList<UndecidedLine>> OpenAsync(BotRequest request, string importId, CancellationToken cancellationToken) =>
        [.. (await undecided.ListAsync(request.School, importId, cancellationToken)).Select(Line)];
}

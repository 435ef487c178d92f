using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.People.Import.Undecided;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import;

/// <summary>Writes down what an import did and left open.</summary>
internal sealed class RosterImportStore(RosterImportHistory history, UndecidedEntries undecided, TimeProvider clock)
{
    private const int UndecidedShown = 100;

    public async Task<RosterImport> KeepAsync(
        SchoolId schoolId, RosterSource source, RosterImportRun run, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow();
        var importId = Guid.CreateVersion7(at).ToString("N");
        var gone = run.Gone();
        var open = run.Questions.OrderBy(question => question.Line).ToList();
        var shown = open.Take(UndecidedShown).Select(question => UndecidedRoster.Shown(UndecidedEntries.KeyOf(question), question)).ToList();
        var import = run.Tally.ToImport(importId, gone, shown, open.Count, run.IsBrokenOff) with { HasEmails = source.Says.HasFlag(RosterFields.Email) };
        await undecided.KeepAsync(schoolId, importId, source.Says, open, cancellationToken);
        await history.RecordAsync(schoolId, Record(source, import, at), gone, cancellationToken);
        return import;
    }

    private static ImportRecord Record(RosterSource source, RosterImport import, DateTimeOffset at) => new(
        import.ImportId, at, source.Origin, source.Scope, source.Name, source.By, import.Good, import.BadLines.Count, import.WhatChanged, Removed: null);
}

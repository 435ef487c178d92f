using Microsoft.Extensions.Logging;
using PixBot.Core.Files;
using PixBot.Core.State;

namespace PixBot.Core.People;

/// <summary>
/// Imports a roster: its good lines become the roster's, its bad ones are told, and nobody is removed. The file is read
/// line by line; the roster that is there is read once, by one range query.
/// </summary>
public sealed partial class RosterImporter
{
    private readonly ITable table;
    private readonly ContactTies ties;
    private readonly GoneList goneList;
    private readonly TimeProvider clock;
    private readonly ILogger<RosterImporter> logger;

    internal RosterImporter(ITable table, ContactTies ties, GoneList goneList, TimeProvider clock, ILogger<RosterImporter> logger) =>
        (this.table, this.ties, this.goneList, this.clock, this.logger) = (table, ties, goneList, clock, logger);

    /// <param name="content">Seekable; left open.</param>
    public async Task<RosterImportOutcome> ImportAsync(string tenantId, Stream content, CancellationToken cancellationToken) =>
        await FileRecognizer.RecognizeAsync(content, cancellationToken) is var file && file is RecognizedFile.Roster roster
            ? await ImportAsync(tenantId, content, roster, cancellationToken)
            : new RosterImportOutcome.NotARoster(file);

    private async Task<RosterImportOutcome> ImportAsync(
        string tenantId, Stream content, RecognizedFile.Roster roster, CancellationToken cancellationToken)
    {
        var run = new RosterImportRun(table, tenantId, roster.Columns);
        await run.ReadRosterAsync(cancellationToken);
        await using var rows = CsvRows.Open(content, roster.Format, roster.Columns.Headers.Count);
        while (await rows.ReadAsync(cancellationToken))
            await run.TakeAsync(rows, cancellationToken);
        await run.FinishAsync(cancellationToken);
        if (run.Tally.Good == 0)
            return new RosterImportOutcome.NoGoodLine(run.Tally.BadLines.ToBadLines());

        var gone = rows.IsBrokenOff ? [] : run.Gone();
        var importId = await goneList.KeepAsync(tenantId, gone, clock.GetUtcNow(), cancellationToken);
        await ties.TieAsync(tenantId, run.Entered, cancellationToken);
        var import = run.Tally.ToImport(importId, GoneList.Shown(gone), rows.IsBrokenOff);
        Log.RosterImported(logger, importId, import.Added, import.Updated, import.Unchanged, import.BadLines.Count, import.Gone.Count);
        return new RosterImportOutcome.Imported(import);
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Information,
            "Roster import {ImportId}: {Added} added, {Updated} updated, {Unchanged} unchanged, {Bad} bad lines, {Gone} gone.")]
        public static partial void RosterImported(
            ILogger logger, string importId, int added, int updated, int unchanged, int bad, int gone);
    }
}

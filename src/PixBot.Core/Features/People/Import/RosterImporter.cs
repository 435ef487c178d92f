using Microsoft.Extensions.Logging;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import;

/// <summary>
/// Imports a roster: its good lines become the roster's, its bad ones are told, and nobody is removed. The file is read
/// line by line; the roster that is there is read once, by one range query.
/// </summary>
public sealed partial class RosterImporter
{
    private readonly ITable table;
    private readonly ContactLinks ties;
    private readonly RosterImportStore records;
    private readonly RosterFiles files;
    private readonly IEnumerable<IBirthObserver> births;
    private readonly IEnumerable<IRosterObserver> observers;
    private readonly ILogger<RosterImporter> logger;

    internal RosterImporter(
        ITable table,
        ContactLinks ties,
        RosterImportStore records,
        RosterFiles files,
        IEnumerable<IBirthObserver> births,
        IEnumerable<IRosterObserver> observers,
        ILogger<RosterImporter> logger) =>
        (this.table, this.ties, this.records, this.files, this.births, this.observers, this.logger) =
        (table, ties, records, files, births, observers, logger);

    /// <param name="content">Seekable; left open.</param>
    /// <param name="name">Of the file, for the history.</param>
    /// <param name="by">Who dropped it: see <see cref="RosterSource.By"/>.</param>
    public async Task<RosterImportOutcome> ImportAsync(
        SchoolId schoolId, Stream content, string? name, string? by, CancellationToken cancellationToken)
    {
        var file = await files.RecognizeAsync(content, cancellationToken);
        return file is RosterFile roster
            ? await ImportAsync(schoolId, content, roster, name, by, cancellationToken)
            : new RosterImportOutcome.NotARoster(file);
    }

    public Task<RosterImportOutcome> ImportAsync(SchoolId schoolId, Stream content, CancellationToken cancellationToken) =>
        ImportAsync(schoolId, content, name: null, by: null, cancellationToken);

    /// <summary>Imports a file that is known to be a roster.</summary>
    internal Task<RosterImportOutcome> ImportAsync(
        SchoolId schoolId, Stream content, RosterFile file, string? name, string? by, CancellationToken cancellationToken) =>
        ImportAsync(schoolId, file.Source(name, by), files.ReadAsync(schoolId, content, file, cancellationToken), cancellationToken);

    /// <summary>
    /// Imports entries of any other source. What is wrong with one is told like a bad line of a file, by the entry's number.
    /// </summary>
    public Task<RosterImportOutcome> ImportAsync(
        SchoolId schoolId, RosterSource source, IAsyncEnumerable<RosterEntry> entries, CancellationToken cancellationToken) =>
        ImportAsync(schoolId, source, RosterEntries.ReadAsync(entries, cancellationToken), cancellationToken);

    private async Task<RosterImportOutcome> ImportAsync(
        SchoolId schoolId, RosterSource source, IAsyncEnumerable<RosterLine> lines, CancellationToken cancellationToken)
    {
        var run = new RosterImportRun(table, schoolId, source);
        await run.ReadRosterAsync(cancellationToken);
        await foreach (var line in lines.WithCancellation(cancellationToken))
            await run.TakeAsync(line, cancellationToken);
        await run.FinishAsync(cancellationToken);
        if (run.Tally.Good + run.Questions.Count == 0)
            return new RosterImportOutcome.NoGoodLine(run.Tally.BadLines.ToBadLines());

        await ties.TieAsync(schoolId, run.Ties, cancellationToken);
        foreach (var observer in births.Where(_ => run.Births.Count > 0))
            await observer.OnReadAsync(schoolId, run.Births, cancellationToken);
        foreach (var observer in observers)
            await observer.OnChangedAsync(schoolId, cancellationToken);
        var import = await records.KeepAsync(schoolId, source, run, cancellationToken);
        Log.RosterImported(logger, import.ImportId, import.Added, import.Updated, import.Unchanged, import.BadLines.Count, import.Gone.Count);
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

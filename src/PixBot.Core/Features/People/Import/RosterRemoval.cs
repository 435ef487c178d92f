using Microsoft.Extensions.Logging;
using PixBot.Core.Audit;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import;

/// <summary>Removes those who were gone from an imported file, once a referent has confirmed it.</summary>
public sealed partial class RosterRemoval
{
    private readonly ITable table;
    private readonly RosterImportHistory history;
    private readonly ContactLinks ties;
    private readonly AuditLog audit;
    private readonly ILogger<RosterRemoval> logger;

    internal RosterRemoval(ITable table, RosterImportHistory history, ContactLinks ties, AuditLog audit, ILogger<RosterRemoval> logger) =>
        (this.table, this.history, this.ties, this.audit, this.logger) = (table, history, ties, audit, logger);

    /// <summary>
    /// Removes whoever of the list is still in the roster. Their accounts are not forgotten: those people are guests then,
    /// and are known again when a later roster brings them back. Confirming twice removes and notes once.
    /// </summary>
    /// <param name="by">See <see cref="RosterSource.By"/>.</param>
    public async Task<RemovalOutcome> RemoveGoneAsync(SchoolId schoolId, string importId, string by, CancellationToken cancellationToken)
    {
        if (await history.FindAsync(schoolId, importId, cancellationToken) is not { } import)
            return new RemovalOutcome.UnknownImport();
        if (import.Values.Int("Removed") is { } before)
            return new RemovalOutcome.Done(before);
        if (!await history.IsLatestAsync(schoolId, importId, cancellationToken))
            return new RemovalOutcome.Superseded();

        var gone = await history.GoneAsync(schoolId, importId, cancellationToken);
        await RemoveAsync(schoolId, gone, cancellationToken);
        await ties.UntieAsync(schoolId, gone, cancellationToken);
        if (await history.TryMarkRemovedAsync(import, gone.Count, cancellationToken))
            await NoteAsync(schoolId, importId, gone.Count, by, cancellationToken);
        return new RemovalOutcome.Done(gone.Count);
    }

    private async Task RemoveAsync(SchoolId schoolId, IReadOnlySet<string> gone, CancellationToken cancellationToken)
    {
        var edits = new TableEdits(table, PersonRows.Partition(schoolId));
        await foreach (var row in table.QueryAsync(PersonRows.Everybody(schoolId), cancellationToken))
        {
            if (PersonRows.Read(row).Filed is var person && gone.Contains(person.Id))
                await edits.AddAsync(PersonEdits.Remove(schoolId, person, row), cancellationToken);
        }

        await edits.FlushAsync(cancellationToken);
    }

    private async Task NoteAsync(SchoolId schoolId, string importId, int count, string by, CancellationToken cancellationToken)
    {
        var note = new AuditNote(PeopleAudit.Removed.Code, by) { ThingId = importId, Detail = $"{count}" };
        await audit.RecordAsync(schoolId, note, cancellationToken);
        Log.GoneRemoved(logger, importId, count);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Roster import {ImportId}: {Removed} people who were gone from the file were removed.")]
        public static partial void GoneRemoved(ILogger logger, string importId, int removed);
    }
}

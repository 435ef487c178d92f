using Microsoft.Extensions.Logging;
using PixBot.Core.State;

namespace PixBot.Core.People;

/// <summary>Removes those who were gone from an imported file, once a referent has confirmed it.</summary>
public sealed partial class RosterRemoval
{
    private readonly ITable table;
    private readonly GoneList goneList;
    private readonly ContactTies ties;
    private readonly ILogger<RosterRemoval> logger;

    internal RosterRemoval(ITable table, GoneList goneList, ContactTies ties, ILogger<RosterRemoval> logger) =>
        (this.table, this.goneList, this.ties, this.logger) = (table, goneList, ties, logger);

    /// <summary>
    /// Removes whoever of the list is still in the roster. Their accounts are not forgotten: those people are guests then,
    /// and are known again when a later roster brings them back. Confirming twice removes once.
    /// </summary>
    public async Task<RemovalOutcome> RemoveGoneAsync(string tenantId, string importId, CancellationToken cancellationToken)
    {
        if (await goneList.FindImportAsync(tenantId, importId, cancellationToken) is not { } import)
            return new RemovalOutcome.UnknownImport();
        if (import.Values.Int("Removed") is { } before)
            return new RemovalOutcome.Done(before);
        if (!await goneList.IsLatestAsync(tenantId, importId, cancellationToken))
            return new RemovalOutcome.Superseded();

        var gone = await goneList.ReadAsync(tenantId, importId, cancellationToken);
        await RemoveAsync(tenantId, gone, cancellationToken);
        await ties.UntieAsync(tenantId, gone, cancellationToken);
        await goneList.MarkDoneAsync(import, gone.Count, cancellationToken);
        Log.GoneRemoved(logger, importId, gone.Count);
        return new RemovalOutcome.Done(gone.Count);
    }

    private async Task RemoveAsync(string tenantId, IReadOnlySet<string> gone, CancellationToken cancellationToken)
    {
        var partition = PersonRows.Partition(tenantId);
        var edits = new TableEdits(table, partition);
        await foreach (var row in table.QueryAsync(new RowRange(partition), cancellationToken))
        {
            if (gone.Contains(row.Key[PersonRows.People.Length..]))
                await edits.AddAsync(new TableEdit(row.Key, row, PersonEdits.Remove), cancellationToken);
        }

        await edits.FlushAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Roster import {ImportId}: {Removed} people who were gone from the file were removed.")]
        public static partial void GoneRemoved(ILogger logger, string importId, int removed);
    }
}

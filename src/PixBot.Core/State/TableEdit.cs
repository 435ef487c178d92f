namespace PixBot.Core.State;

/// <summary>A change to one row among many that are written together.</summary>
/// <param name="Known">The row as it was read; null where there was none.</param>
/// <param name="Change">
/// A pure function from the row as it is to what shall be done (null: nothing); asked again with what is there now where
/// somebody else was faster.
/// </param>
internal sealed record TableEdit(string Key, Row? Known, Func<Row?, RowChange?> Change);

/// <summary>
/// Writes edits of one partition in transactions of up to 100 rows, as they come: nothing else is held. Edits added
/// together land in one transaction.
/// </summary>
internal sealed class TableEdits(ITable table, string partition)
{
    private readonly List<TableEdit> waiting = new(TableExtensions.RowsPerTransaction);

    public async Task AddAsync(IReadOnlyCollection<TableEdit> together, CancellationToken cancellationToken)
    {
        if (waiting.Count + together.Count > TableExtensions.RowsPerTransaction)
            await FlushAsync(cancellationToken);
        waiting.AddRange(together);
    }

    public Task AddAsync(TableEdit edit, CancellationToken cancellationToken) => AddAsync([edit], cancellationToken);

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        while (waiting.Count > 0)
        {
            var changes = waiting.Select(edit => edit.Change(edit.Known)).OfType<RowChange>().ToList();
            if (changes.Count == 0 || await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written)
                waiting.Clear();
            else
                await ReadAgainAsync(cancellationToken);
        }
    }

    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < waiting.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            waiting[i] = waiting[i] with { Known = await table.FindAsync(partition, waiting[i].Key, cancellationToken) };
        }
    }
}

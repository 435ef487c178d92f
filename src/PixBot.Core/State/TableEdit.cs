namespace PixBot.Core.State;

/// <summary>A change to one row among many that are written together.</summary>
/// <param name="Known">The row as it was read; null where there was none.</param>
/// <param name="Change">
/// A pure function from the row as it is to what shall be done (null: nothing); asked again with what is there now where
/// somebody else was faster.
/// </param>
internal sealed record TableEdit(string Key, Row? Known, Func<Row?, RowChange?> Change)
{
    /// <summary>What is put beside the change in its transaction, such as a line of its history: pure too, of the row as it is.</summary>
    public Func<Row?, Row?>? Beside { get; init; }

    public IEnumerable<RowChange> Changes()
    {
        if (Change(Known) is not { } change)
            yield break;
        yield return change;
        if (Beside?.Invoke(Known) is { } beside)
            yield return new RowChange.Put(beside);
    }
}

/// <summary>
/// Writes edits of one partition in transactions of up to 100 rows, as they come: nothing else is held. Edits added
/// together land in one transaction.
/// </summary>
internal sealed class TableEdits(ITable table, string partition)
{
    private readonly List<TableEdit> waiting = new(TableExtensions.RowsPerTransaction);
    private int rows;

    public async Task AddAsync(IReadOnlyCollection<TableEdit> together, CancellationToken cancellationToken)
    {
        var more = together.Sum(edit => edit.Beside is null ? 1 : edit.Changes().Count());
        if (rows + more > TableExtensions.RowsPerTransaction)
            await FlushAsync(cancellationToken);
        waiting.AddRange(together);
        rows += more;
    }

    public Task AddAsync(TableEdit edit, CancellationToken cancellationToken) => AddAsync([edit], cancellationToken);

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await WriteAsync(waiting, cancellationToken);
        waiting.Clear();
        rows = 0;
    }

    private async Task WriteAsync(IReadOnlyList<TableEdit> edits, CancellationToken cancellationToken)
    {
        while (true)
        {
            var changes = edits.SelectMany(edit => edit.Changes()).ToList();
            if (changes.Count > TableExtensions.RowsPerTransaction)
            {
                // Somebody else was faster, and what they did makes for more rows than were expected.
                await WriteAsync([.. edits.Take(edits.Count / 2)], cancellationToken);
                await WriteAsync([.. edits.Skip(edits.Count / 2)], cancellationToken);
                return;
            }

            if (changes.Count == 0 || await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written)
                return;
            edits = await ReadAgainAsync(edits, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<TableEdit>> ReadAgainAsync(IReadOnlyList<TableEdit> edits, CancellationToken cancellationToken)
    {
        var again = new List<TableEdit>(edits.Count);
        foreach (var edit in edits)
        {
            cancellationToken.ThrowIfCancellationRequested();
            again.Add(edit with { Known = await table.FindAsync(partition, edit.Key, cancellationToken) });
        }

        return again;
    }
}

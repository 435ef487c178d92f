using System.Collections.Concurrent;
using PixBot.Core.State;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>A table that remembers every text that was ever written to it.</summary>
internal sealed class RecordingTable(ITable table) : ITable
{
    private readonly ConcurrentQueue<string> written = [];
    private readonly ConcurrentDictionary<string, bool> partitions = [];

    public IReadOnlyList<string> Written => [.. written];

    /// <summary>The partition of every row that was read alone.</summary>
    public ConcurrentQueue<string> ReadAlone { get; } = [];

    /// <summary>Partitions with this in their name take nothing.</summary>
    public string? Refuses { get; set; }

    public Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken)
    {
        ReadAlone.Enqueue(partition);
        return table.FindAsync(partition, key, cancellationToken);
    }

    public Task<IReadOnlyList<Row>> FindAsync(string partition, IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        table.FindAsync(partition, keys, cancellationToken);

    public IAsyncEnumerable<Row> QueryAsync(RowRange range, CancellationToken cancellationToken) => table.QueryAsync(range, cancellationToken);

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        if (Refuses is { } refused && changes.Any(change => change.Partition.Contains(refused, StringComparison.Ordinal)))
            throw new IOException("The table is away.");
        foreach (var change in changes)
        {
            partitions[change.Partition] = true;
            written.Enqueue($"{change.Partition} {change.Key}");
            foreach (var (_, value) in ValuesOf(change).All)
                written.Enqueue($"{value}");
        }

        return table.WriteAsync(changes, cancellationToken);
    }

    /// <summary>Every row that is there now.</summary>
    public async Task<List<Row>> AllAsync(CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        foreach (var partition in partitions.Keys)
            rows.AddRange(await table.QueryAsync(new RowRange(partition), cancellationToken).ToListAsync(cancellationToken));
        return rows;
    }

    private static RowValues ValuesOf(RowChange change) => change switch
    {
        RowChange.Insert insert => insert.Row.Values,
        RowChange.Replace replace => replace.Row.Values,
        RowChange.Put put => put.Row.Values,
        _ => RowValues.Empty,
    };
}

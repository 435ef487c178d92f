using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Testing.Contracts;

/// <summary>What every <see cref="ITable"/> does. Each test works in partitions of its own, so stores may be shared.</summary>
public abstract partial class TableContract
{
    /// <summary>Partitions of this test alone; the characters are those that stores find hardest.</summary>
    private readonly string partition = $"té/nant|{Guid.NewGuid():n}|#?";

    protected abstract ITable Table { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Row NewRow(string key, params ReadOnlySpan<(string Name, object? Value)> values) => new(partition, key, RowValues.Of(values));

    private async Task<List<string>> KeysAsync(RowRange range)
    {
        var keys = new List<string>();
        await foreach (var row in Table.QueryAsync(range, Token))
            keys.Add(row.Key);
        return keys;
    }

    private async Task<Row> WrittenAsync(Row row)
    {
        var outcome = await Table.WriteAsync(new RowChange.Put(row), Token);
        return row with { ETag = outcome.ShouldBeOfType<WriteOutcome.Written>().ETags[0] };
    }

    private Task<Row?> FindAsync(string key) => Table.FindAsync(partition, key, Token);
}

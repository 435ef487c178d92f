using System.Runtime.CompilerServices;
using PixBot.Core.State;

namespace PixBot.Testing.Processes;

/// <summary>The table as one process has it.</summary>
public sealed class ProcessTable(ITable table, TestProcess process) : ITable
{
    public Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken)
    {
        process.CountTableCall();
        return process.DoAsync(() => table.FindAsync(partition, key, cancellationToken), isWrite: false);
    }

    public Task<IReadOnlyList<Row>> FindAsync(string partition, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        process.CountTableCall();
        return process.DoAsync(() => table.FindAsync(partition, keys, cancellationToken));
    }

    public async IAsyncEnumerable<Row> QueryAsync(RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        process.CountTableCall();
        await using var rows = table.QueryAsync(range, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await process.DoAsync(() => rows.MoveNextAsync().AsTask(), isWrite: false))
            yield return rows.Current;
    }

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        process.CountTableCall();
        return process.DoAsync(() => table.WriteAsync(changes, cancellationToken));
    }
}

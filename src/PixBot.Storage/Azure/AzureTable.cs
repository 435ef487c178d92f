using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using PixBot.Core.State;

namespace PixBot.Storage.Azure;

/// <summary>
/// The rows in Azure Table Storage. Every write is a transaction, also of one row. The SDK retries what the service did
/// not answer in time; what timed out may have been written all the same, and its retry then conflicts with itself: the
/// caller reads again and decides anew, as after any conflict.
/// </summary>
internal sealed class AzureTable(TableClient table) : ITable
{
    private const int RowsPerPage = 1_000;

    /// <summary>Tables answer several keys of one partition by reading all of it, so each key is a read of its own, so many at a time.</summary>
    private const int ReadsAtOnce = 16;

    public async Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(
            TableKey.Encode(partition), TableKey.Encode(key), cancellationToken: cancellationToken);
        return found.HasValue ? AzureRow.Read(found.Value!, partition) : null;
    }

    public async Task<IReadOnlyList<Row>> FindAsync(string partition, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var rows = new ConcurrentBag<Row>();
        var reads = new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(keys.Distinct(StringComparer.Ordinal), reads, async (key, token) =>
        {
            if (await FindAsync(partition, key, token) is { } row)
                rows.Add(row);
        });
        return [.. rows];
    }

    public async IAsyncEnumerable<Row> QueryAsync(RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = Filter(EncodedRange.Of(range));
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, RowsPerPage, cancellationToken: cancellationToken))
            yield return AzureRow.Read(entity, range.Partition);
    }

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        TableLimits.Check(changes);
        try
        {
            var written = await table.SubmitTransactionAsync(changes.Select(AzureRow.Change), cancellationToken);
            return new WriteOutcome.Written([.. changes.Zip(written.Value, NewETag)]);
        }
        catch (TableTransactionFailedException refused) when (ConflictOf(refused, changes) is not null)
        {
            return ConflictOf(refused, changes)!;
        }
    }

    private static string Filter(EncodedRange range) => range.Before is null
        ? TableClient.CreateQueryFilter($"PartitionKey eq {range.Partition} and RowKey ge {range.From}")
        : TableClient.CreateQueryFilter($"PartitionKey eq {range.Partition} and RowKey ge {range.From} and RowKey lt {range.Before}");

    private static string? NewETag(RowChange change, Response response) =>
        change is RowChange.Delete ? null : response.Headers.ETag?.ToString();

    /// <returns>Null where it is an outage, such as a missing table, or a put, which has nothing to conflict with.</returns>
    private static WriteOutcome.Conflict? ConflictOf(TableTransactionFailedException refused, IReadOnlyList<RowChange> changes)
    {
        var code = (TableErrorCode)(refused.ErrorCode ?? "");
        var index = refused.FailedTransactionActionIndex ?? 0;
        var isConflict = code == TableErrorCode.EntityAlreadyExists
            || code == TableErrorCode.UpdateConditionNotSatisfied
            || code == TableErrorCode.ResourceNotFound
            || code == TableErrorCode.EntityNotFound;
        return isConflict && changes[index] is not RowChange.Put ? new(index) : null;
    }
}

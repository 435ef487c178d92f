using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Rows;

/// <summary>Batches, each in a partition of its own: one query reads one, one transaction changes it.</summary>
internal sealed class BatchStore(ITable table, TimeProvider clock)
{
    private const string HeaderKey = "header";

    /// <summary>Ten thousand people; a larger school is complete once the audience is written down.</summary>
    private const int MostWhileExpanding = 100;

    public async Task<Batch?> FindAsync(BatchKey key, CancellationToken cancellationToken)
    {
        Row? header = null;
        var deliveries = new List<Delivery>(Batch.MaximumDeliveries);
        await foreach (var row in table.QueryAsync(new RowRange(PartitionOf(key)), cancellationToken))
        {
            if (row.Key == HeaderKey)
                header = row;
            else
                deliveries.Add(DeliveryRow.From(row));
        }

        return header is null
            ? null
            : new Batch(key, Batch.Sorted(deliveries), ClaimOf(header.Values), header.Values.Int("Version") ?? 0, header.ETag);
    }

    /// <summary>False where there is a batch of this number already.</summary>
    public async Task<bool> TryInsertAsync(Batch batch, CancellationToken cancellationToken)
    {
        var partition = PartitionOf(batch.Key);
        RowChange[] changes =
        [
            new RowChange.Insert(HeaderOf(batch)),
            .. batch.Deliveries.Values.Select(d => new RowChange.Insert(DeliveryRow.ToRow(partition, d))),
        ];
        return await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written;
    }

    /// <summary>The batch as stored, or null where somebody else has changed it since <paramref name="before"/> was read.</summary>
    public async Task<Batch?> TrySaveAsync(Batch before, Batch after, CancellationToken cancellationToken)
    {
        var saved = after with { Version = before.Version + 1, ETag = before.ETag };
        var partition = PartitionOf(saved.Key);
        RowChange[] changes =
        [
            new RowChange.Replace(HeaderOf(saved)),
            .. saved.Deliveries
                .Where(d => !ReferenceEquals(before.Deliveries[d.Key], d.Value))
                .Select(d => new RowChange.Put(DeliveryRow.ToRow(partition, d.Value))),
        ];
        return await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written written
            ? saved with { ETag = written.ETags[0] }
            : null;
    }

    /// <summary>Changes a batch whatever others do meanwhile: the change is made anew on what they left.</summary>
    public async Task<Batch> ChangeAsync(Batch batch, Func<Batch, Batch> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await TrySaveAsync(batch, change(batch), cancellationToken) is { } saved)
                return saved;
            batch = await FindAsync(batch.Key, cancellationToken)
                ?? throw new InvalidOperationException($"Batch {batch.Key.Number} is gone while it was being changed.");
        }
    }

    /// <summary>The delivery of somebody who is in the batch; null where they are not.</summary>
    public async Task<Delivery?> FindDeliveryAsync(BatchKey key, string personId, CancellationToken cancellationToken) =>
        await table.FindAsync(PartitionOf(key), DeliveryRow.KeyOf(personId), cancellationToken) is { } row ? DeliveryRow.From(row) : null;

    /// <summary>The partitions of all batches of a broadcast; of one whose audience is still being read, of as many as there can be by now.</summary>
    public static IEnumerable<string> PartitionsOf(Broadcast broadcast) =>
        Enumerable.Range(0, broadcast.Batches ?? MostWhileExpanding).Select(number => PartitionOf(new BatchKey(broadcast.Key, number)));

    /// <summary>Lets everyone who follows the broadcast see how far the batch is.</summary>
    public Task PublishAsync(Batch batch, CancellationToken cancellationToken)
    {
        var row = ProgressRow.ToRow(batch.ProgressAt(clock.GetUtcNow()));
        return table.ChangeAsync(
            row.Partition,
            row.Key,
            before => before?.Values.Int("Version") >= batch.Version ? null : row,
            cancellationToken);
    }

    /// <summary>Publishes the batches that are not published yet: together, or one by one where another expansion does the same.</summary>
    public async Task PublishNewAsync(IReadOnlyList<Batch> batches, CancellationToken cancellationToken)
    {
        foreach (var chunk in batches.Chunk(TableExtensions.RowsPerTransaction))
        {
            var rows = chunk.Select(batch => new RowChange.Insert(ProgressRow.ToRow(batch.ProgressAt(clock.GetUtcNow()))));
            if (await table.WriteAsync([.. rows], cancellationToken) is WriteOutcome.Written)
                continue;
            foreach (var batch in chunk)
                await PublishAsync(batch, cancellationToken);
        }
    }

    /// <summary>How far all batches are, as published; one query.</summary>
    public async Task<IReadOnlyList<BatchProgress>> FollowAsync(BroadcastKey key, CancellationToken cancellationToken)
    {
        var batches = new List<BatchProgress>();
        await foreach (var row in table.QueryAsync(ProgressRow.AllOf(key), cancellationToken))
            batches.Add(ProgressRow.From(key, row));
        return batches;
    }

    /// <summary>All batches that are written, published or not.</summary>
    public async IAsyncEnumerable<Batch> AllAsync(
        BroadcastKey key,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 0; await FindAsync(new BatchKey(key, number), cancellationToken) is { } batch; number++)
            yield return batch;
    }

    private static string PartitionOf(BatchKey key) => Partitions.Of(
        key.Broadcast.School,
        "deliveries",
        string.Create(CultureInfo.InvariantCulture, $"{key.Broadcast.Id}|{key.Number:D5}"));

    private static Row HeaderOf(Batch batch) => new(
        PartitionOf(batch.Key),
        HeaderKey,
        RowValues.Of(("Version", batch.Version), ("ClaimedBy", batch.Claim?.Owner), ("ClaimedUntil", batch.Claim?.Until)),
        batch.ETag);

    private static BatchClaim? ClaimOf(RowValues values) => values.Text("ClaimedBy") is { } owner
        ? new(owner, values.Time("ClaimedUntil") ?? default)
        : null;
}

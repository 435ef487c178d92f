using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries.Steps;

/// <summary>
/// Writes down whom a broadcast is for. Batches are written one after the other, each in one transaction, and the writer
/// of a batch has written or read all those before it: so nobody is in two, whoever expands, how often and where it broke off.
/// </summary>
internal sealed class ExpandHandler(BroadcastStore broadcasts, BatchStore batches, BroadcastKinds kinds, BroadcastQueues queues) : IWorkHandler
{
    public string Kind => BroadcastWork.Expand;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (BroadcastWork.Parse<BroadcastKey>(body) is not { } key || await broadcasts.FindAsync(key, cancellationToken) is not { } broadcast)
            return new WorkOutcome.DeadLetter("There is no such broadcast.");
        if (kinds.Find(broadcast.Kind) is not { } kind)
            return new WorkOutcome.DeadLetter($"There is no kind of broadcast '{broadcast.Kind}'.");
        var audience = broadcast.Batches is null && broadcast.State == BroadcastState.Expanding
            ? await kind.AudienceAsync(broadcast, cancellationToken)
            : [];
        var written = await WriteAsync(key, audience, cancellationToken);
        await batches.PublishNewAsync(await UnpublishedAsync(key, written, cancellationToken), cancellationToken);
        await BeginAsync(broadcast, kind, written, cancellationToken);
        return WorkOutcome.Finished;
    }

    /// <summary>All batches of the broadcast: those that were there, and those of the people who were in none.</summary>
    private async Task<List<Batch>> WriteAsync(BroadcastKey key, IEnumerable<Recipient> audience, CancellationToken cancellationToken)
    {
        var all = new List<Batch>();
        var missing = new Queue<Recipient>(audience.DistinctBy(r => r.PersonId).OrderBy(r => r.PersonId, StringComparer.Ordinal));
        while (true)
        {
            var number = new BatchKey(key, all.Count);
            if (await TryWriteAsync(number, missing, cancellationToken) is { } written)
            {
                all.Add(written);
            }
            else if (await batches.FindAsync(number, cancellationToken) is { } existing)
            {
                all.Add(existing);
                missing = new(missing.Where(r => !existing.Deliveries.ContainsKey(r.PersonId)));
            }
            else if (missing.Count == 0)
            {
                return all;
            }
        }
    }

    /// <summary>Null where nobody is missing, or there is a batch of this number.</summary>
    private async Task<Batch?> TryWriteAsync(BatchKey number, Queue<Recipient> missing, CancellationToken cancellationToken)
    {
        if (missing.Count == 0)
            return null;
        var batch = Batch.Of(number, missing.Take(Batch.MaximumDeliveries));
        if (!await batches.TryInsertAsync(batch, cancellationToken))
            return null;
        for (var i = 0; i < batch.Deliveries.Count; i++)
            missing.Dequeue();
        return batch;
    }

    private async Task<IReadOnlyList<Batch>> UnpublishedAsync(BroadcastKey key, List<Batch> written, CancellationToken cancellationToken)
    {
        var published = (await batches.FollowAsync(key, cancellationToken)).Select(b => b.Key.Number).ToHashSet();
        return [.. written.Where(batch => !published.Contains(batch.Key.Number))];
    }

    private async Task BeginAsync(Broadcast expanded, IBroadcastKind kind, List<Batch> written, CancellationToken cancellationToken)
    {
        var deadline = expanded.Deadline ?? await kind.DeadlineAsync(expanded, cancellationToken);
        var broadcast = await broadcasts.ChangeAsync(
            expanded.Key,
            b => b.Batches >= written.Count ? null : b with { Batches = written.Count, State = Begun(b.State), Deadline = deadline, StuckSince = null },
            cancellationToken);
        if (broadcast?.State == BroadcastState.Cancelled)
            await queues.SendAsync(BroadcastWork.Cancel, broadcast.Key, cancellationToken);
        else if (broadcast is not null)
            await queues.SendBatchesAsync(broadcast, written.Where(b => !b.IsDone).Select(b => b.Key), cancellationToken);
    }

    private static BroadcastState Begun(BroadcastState state) => state == BroadcastState.Expanding ? BroadcastState.Sending : state;
}

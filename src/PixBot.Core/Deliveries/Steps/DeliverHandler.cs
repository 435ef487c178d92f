using System.Collections.Concurrent;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries.Steps;

/// <summary>Sends one batch: what is due of it, and the rest when it comes again.</summary>
internal sealed class DeliverHandler(
    BroadcastStore broadcasts,
    BatchStore batches,
    BroadcastKinds kinds,
    BatchRunner runner,
    TimeProvider clock) : IWorkHandler
{
    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(2);

    /// <summary>The batches that this process sends now: a jump of the clock ends claims, and no send may be repeated for that.</summary>
    private readonly ConcurrentDictionary<BatchKey, bool> running = new();

    public string Kind => BroadcastWork.Deliver;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (BroadcastWork.Parse<BatchKey>(body) is not { } key)
            return new WorkOutcome.DeadLetter("This names no batch.");
        if (!running.TryAdd(key, true))
            return new WorkOutcome.Again(Shortly);
        try
        {
            return await DeliverAsync(key, cancellationToken);
        }
        finally
        {
            running.TryRemove(key, out _);
        }
    }

    private async Task<WorkOutcome> DeliverAsync(BatchKey key, CancellationToken cancellationToken)
    {
        if (await broadcasts.FindAsync(key.Broadcast, cancellationToken) is not { } broadcast)
            return new WorkOutcome.DeadLetter("There is no such broadcast.");
        if (kinds.Find(broadcast.Kind) is not { } kind)
            return new WorkOutcome.DeadLetter($"There is no kind of broadcast '{broadcast.Kind}'.");
        if (broadcast.State == BroadcastState.Cancelled)
            return WorkOutcome.Finished;
        if (await batches.FindAsync(key, cancellationToken) is not { } batch)
            return new WorkOutcome.DeadLetter("There is no such batch.");
        return await DeliverAsync(broadcast, kind, batch, cancellationToken);
    }

    private async Task<WorkOutcome> DeliverAsync(Broadcast broadcast, IBroadcastKind kind, Batch batch, CancellationToken cancellationToken)
    {
        var (now, endsAt) = (clock.GetUtcNow(), broadcast.EndsAt);
        if (now >= endsAt && !batch.IsDone)
            return await GiveUpAsync(batch, now, cancellationToken);
        if (!batch.Due(now).Any())
        {
            await batches.PublishAsync(batch, cancellationToken);
            return runner.WhenToComeBack(batch, endsAt);
        }

        var messages = await kind.PrepareAsync(broadcast, cancellationToken);
        return await runner.TryClaimAsync(batch, cancellationToken) is { } claimed
            ? await runner.RunAsync(claimed, endsAt, messages, cancellationToken)
            : new WorkOutcome.Again(runner.WhenToComeBack(batch, endsAt) is WorkOutcome.Again(var after) && after > Shortly ? after : Shortly);
    }

    /// <summary>What another worker has under way now is recorded over it.</summary>
    private async Task<WorkOutcome> GiveUpAsync(Batch batch, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ended = await batches.ChangeAsync(batch, left => left.GiveUp(now), cancellationToken);
        await batches.PublishAsync(ended, cancellationToken);
        return WorkOutcome.Finished;
    }
}

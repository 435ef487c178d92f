using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries.Steps;

/// <summary>Makes the failed deliveries of a broadcast pending again, and the broadcast with them.</summary>
internal sealed class ReviveHandler(BroadcastStore broadcasts, BatchStore batches, OpenBroadcasts open, BroadcastQueues queues, TimeProvider clock) : IWorkHandler
{
    private static readonly TimeSpan AtLeast = TimeSpan.FromHours(1);

    public string Kind => BroadcastWork.Revive;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (BroadcastWork.Parse<BroadcastKey>(body) is not { } key)
            return new WorkOutcome.DeadLetter("This names no broadcast.");
        var pending = new List<BatchKey>();
        await foreach (var batch in batches.AllAsync(key, cancellationToken))
        {
            var revived = await ReviveAsync(batch, cancellationToken);
            if (!revived.IsDone)
                pending.Add(revived.Key);
        }

        if (pending.Count == 0)
            return WorkOutcome.Finished;
        await open.AddAsync(key, cancellationToken);
        if (await broadcasts.ChangeAsync(key, Reopened, cancellationToken) is { } broadcast)
            await BeginAsync(broadcast, pending, cancellationToken);
        return WorkOutcome.Finished;
    }

    private async Task BeginAsync(Broadcast broadcast, List<BatchKey> pending, CancellationToken cancellationToken)
    {
        if (broadcast.State == BroadcastState.Cancelled)
        {
            await queues.SendAsync(BroadcastWork.Cancel, broadcast.Key, cancellationToken);
            return;
        }

        await queues.SendBatchesAsync(broadcast, pending, cancellationToken);
        await queues.SendAsync(BroadcastWork.Follow, broadcast.Key, cancellationToken);
    }

    private async Task<Batch> ReviveAsync(Batch batch, CancellationToken cancellationToken)
    {
        if (!batch.Deliveries.Values.Any(d => d.Status is DeliveryStatus.Failed))
            return batch;
        var revived = await batches.ChangeAsync(batch, b => b.Revive(), cancellationToken);
        await batches.PublishAsync(revived, cancellationToken);
        return revived;
    }

    private Broadcast? Reopened(Broadcast broadcast) => broadcast.State == BroadcastState.Finished
        ? broadcast with { State = BroadcastState.Sending, FinishedAt = null, IsClosed = false, Deadline = Prolonged(broadcast.EndsAt) }
        : null;

    /// <summary>Whoever asks for another try gets more than one.</summary>
    private DateTimeOffset Prolonged(DateTimeOffset deadline)
    {
        var soonest = clock.GetUtcNow() + AtLeast;
        return deadline > soonest ? deadline : soonest;
    }
}

using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries;

/// <summary>Starts broadcasts, and says and changes what becomes of them. The queue's workers do the rest.</summary>
internal sealed class Broadcaster(BroadcastStore broadcasts, BatchStore batches, OpenBroadcasts open, BroadcastQueues queues, TimeProvider clock)
{
    /// <summary>Starts the broadcast, unless there is one of its key already; so it is safe to call again.</summary>
    /// <returns>The broadcast as it is stored.</returns>
    public async Task<Broadcast> StartAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        var started = broadcast with { CreatedAt = clock.GetUtcNow(), State = BroadcastState.Expanding };
        if (await broadcasts.FindAsync(broadcast.Key, cancellationToken) is { } already)
            started = already;
        else
            started = await WriteAsync(started, cancellationToken);
        if (started.State != BroadcastState.Expanding)
            return started;
        await queues.SendAsync(BroadcastWork.Expand, started.Key, cancellationToken);
        await queues.SendAsync(BroadcastWork.Follow, started.Key, cancellationToken);
        return started;
    }

    private async Task<Broadcast> WriteAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        await open.AddAsync(broadcast.Key, cancellationToken);
        return await broadcasts.TryInsertAsync(broadcast, cancellationToken)
            ? broadcast
            : await broadcasts.FindAsync(broadcast.Key, cancellationToken) ?? broadcast;
    }

    /// <summary>Stops what has not gone. False where nothing is left to stop.</summary>
    public async Task<bool> CancelAsync(BroadcastKey key, CancellationToken cancellationToken)
    {
        var broadcast = await broadcasts.ChangeAsync(
            key,
            b => b.State is BroadcastState.Expanding or BroadcastState.Sending ? b with { State = BroadcastState.Cancelled } : null,
            cancellationToken);
        if (broadcast is not { State: BroadcastState.Cancelled, FinishedAt: null })
            return false;
        await queues.SendAsync(BroadcastWork.Cancel, key, cancellationToken);
        return true;
    }

    /// <summary>Tries failed deliveries again, and moves what is stuck. False where the broadcast is cancelled or has neither.</summary>
    public async Task<bool> ReviveAsync(BroadcastKey key, CancellationToken cancellationToken)
    {
        if (await FollowAsync(key, cancellationToken) is not ({ State: not BroadcastState.Cancelled } broadcast, var progress)
            || (progress.Failed == 0 && broadcast.StuckSince is null))
            return false;
        await queues.SendAsync(broadcast.Batches is null ? BroadcastWork.Expand : BroadcastWork.Revive, key, cancellationToken);
        return true;
    }

    /// <summary>The broadcast and how far it is, seconds old at most; null where there is none. Two reads.</summary>
    public async Task<(Broadcast Broadcast, BroadcastProgress Progress)?> FollowAsync(BroadcastKey key, CancellationToken cancellationToken)
    {
        if (await broadcasts.FindAsync(key, cancellationToken) is not { } broadcast)
            return null;
        var parts = await batches.FollowAsync(key, cancellationToken);
        return (broadcast, BroadcastProgress.Sum(parts.Select(p => p.Progress)));
    }

    /// <summary>With everybody's delivery; one read for each hundred.</summary>
    public async Task<BroadcastReport?> ReportAsync(BroadcastKey key, CancellationToken cancellationToken)
    {
        if (await broadcasts.FindAsync(key, cancellationToken) is not { } broadcast)
            return null;
        var deliveries = new List<Delivery>();
        await foreach (var batch in batches.AllAsync(key, cancellationToken))
            deliveries.AddRange(batch.Deliveries.Values);
        return new BroadcastReport(broadcast, BroadcastProgress.Of(deliveries.Select(d => d.Status)), deliveries);
    }

    /// <summary>One person's delivery, null where they have none. Usually two reads, whatever the broadcast's size.</summary>
    public async Task<Delivery?> FindDeliveryAsync(BroadcastKey key, string personId, CancellationToken cancellationToken)
    {
        foreach (var batch in await batches.FollowAsync(key, cancellationToken))
        {
            if (batch.MayHold(personId) && await batches.FindDeliveryAsync(batch.Key, personId, cancellationToken) is { } delivery)
                return delivery;
        }

        return null;
    }

    /// <summary>All broadcasts of the tenant, in no certain order.</summary>
    public IAsyncEnumerable<Broadcast> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        broadcasts.ListAsync(schoolId, cancellationToken);
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries;

/// <summary>
/// Queues anew what nobody works on any more of a broadcast that is followed: its expansion, or batches whose work item is
/// lost. Says on the broadcast that it is stuck, and that it moves again.
/// </summary>
internal sealed partial class BatchWaker(BroadcastStore broadcasts, BroadcastQueues queues, TimeProvider clock, ILogger<BatchWaker> logger)
{
    /// <summary>How long nothing of a broadcast has to move before its work is queued once more; harmless where it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<BroadcastKey, long> lastWoken = new();

    /// <returns>The broadcast as it is now.</returns>
    public async Task<Broadcast> WakeAsync(Broadcast broadcast, IReadOnlyList<BatchProgress> batches, CancellationToken cancellationToken)
    {
        if (IsMoving(broadcast, batches))
            return broadcast is { StuckSince: not null, Batches: not null } ? await MarkAsync(broadcast, null, cancellationToken) : broadcast;
        if (!IsTime(broadcast.Key) || (broadcast.Batches is null && clock.GetUtcNow() >= broadcast.EndsAt))
            return broadcast;
        await QueueAsync(broadcast, [.. batches.Where(b => !b.IsDone).Select(b => b.Key)], cancellationToken);
        return broadcast.StuckSince is null ? await MarkAsync(broadcast, clock.GetUtcNow(), cancellationToken) : broadcast;
    }

    public void Forget(BroadcastKey key) => lastWoken.TryRemove(key, out _);

    private bool IsMoving(Broadcast broadcast, IReadOnlyList<BatchProgress> batches)
    {
        var now = clock.GetUtcNow();
        return broadcast.Batches is null
            ? !new Wait(broadcast.CreatedAt, broadcast.CreatedAt + Patience).IsOver(now)
            : batches.Any(b => b.WaitsUntil + Patience > now && b.WaitsUntil < now + TimeSpan.FromHours(1));
    }

    private bool IsTime(BroadcastKey key)
    {
        var now = clock.GetTimestamp();
        if (lastWoken.TryGetValue(key, out var last) && clock.GetElapsedTime(last, now) < Patience)
            return false;
        lastWoken[key] = now;
        return true;
    }

    private async Task QueueAsync(Broadcast broadcast, List<BatchKey> waiting, CancellationToken cancellationToken)
    {
        Log.BroadcastWasWoken(logger, broadcast.Kind, broadcast.Key.Id, waiting.Count);
        if (broadcast.Batches is null)
            await queues.SendAsync(BroadcastWork.Expand, broadcast.Key, cancellationToken);
        else if (broadcast.State == BroadcastState.Cancelled)
            await queues.SendAsync(BroadcastWork.Cancel, broadcast.Key, cancellationToken);
        else
            await queues.SendBatchesAsync(broadcast, waiting, cancellationToken);
    }

    private async Task<Broadcast> MarkAsync(Broadcast broadcast, DateTimeOffset? stuckSince, CancellationToken cancellationToken) =>
        await broadcasts.ChangeAsync(
            broadcast.Key,
            b => b.FinishedAt is not null || b.StuckSince is null == stuckSince is null ? null : b with { StuckSince = stuckSince },
            cancellationToken) ?? broadcast;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Broadcast {Broadcast} of kind {Kind} had not moved for a while and was queued once more, {Count} batches of it")]
        public static partial void BroadcastWasWoken(ILogger logger, string kind, string broadcast, int count);
    }
}

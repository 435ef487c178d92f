using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PixBot.Core.Deliveries.Rows;

namespace PixBot.Core.Deliveries;

/// <summary>Queues batches anew whose work item is lost, such as one that ended among the dead letters during an outage.</summary>
internal sealed partial class BatchWaker(BroadcastQueues queues, TimeProvider clock, ILogger<BatchWaker> logger)
{
    /// <summary>How long nothing of a broadcast has to move before its batches are queued once more; harmless where they are.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<BroadcastKey, DateTimeOffset> lastWoken = new();

    public async Task WakeAsync(Broadcast broadcast, IReadOnlyList<BatchProgress> batches, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (broadcast.Batches is null || now - lastWoken.GetValueOrDefault(broadcast.Key) < Patience || batches.Any(b => b.WaitsUntil + Patience > now))
            return;
        lastWoken[broadcast.Key] = now;
        var waiting = batches.Where(b => !b.IsDone).Select(b => b.Key).ToList();
        Log.BatchesWereWoken(logger, broadcast.Key.Id, waiting.Count);
        await queues.SendBatchesAsync(broadcast, waiting, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Broadcast {Broadcast} had not moved for a while: {Count} batches were queued once more")]
        public static partial void BatchesWereWoken(ILogger logger, string broadcast, int count);
    }
}

using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries;

/// <summary>Where the engine's work waits.</summary>
internal sealed class BroadcastQueues(
    [FromKeyedServices(WorkQueues.Work)] IWorkQueue work,
    [FromKeyedServices(WorkQueues.Deliveries)] IWorkQueue deliveries)
{
    public Task SendAsync(string kind, BroadcastKey key, CancellationToken cancellationToken) =>
        work.SendAsync(BroadcastWork.Message(kind, key), TimeSpan.Zero, cancellationToken);

    /// <summary>Urgent batches go over the queue where nothing waits for a broadcast; the runner does the same on both.</summary>
    public async Task SendBatchesAsync(Broadcast broadcast, IEnumerable<BatchKey> batches, CancellationToken cancellationToken)
    {
        var queue = broadcast.IsUrgent ? work : deliveries;
        foreach (var batch in batches)
            await queue.SendAsync(BroadcastWork.Message(batch), TimeSpan.Zero, cancellationToken);
    }
}

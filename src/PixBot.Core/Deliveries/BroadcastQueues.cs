using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries;

/// <summary>Where the engine's work waits.</summary>
internal sealed class BroadcastQueues(
    [FromKeyedServices(WorkQueues.Work)] IWorkQueue work,
    [FromKeyedServices(WorkQueues.Deliveries)] IWorkQueue deliveries)
{
    private const int MostLetters = 500;

    public Task SendAsync(string kind, BroadcastKey key, CancellationToken cancellationToken) =>
        work.SendAsync(BroadcastWork.Message(kind, key), TimeSpan.Zero, cancellationToken);

    /// <summary>Sends the engine's dead letters once more, of both queues.</summary>
    /// <param name="isToReviveAsync">Asked for each letter and its broadcast.</param>
    public async Task ReviveAsync(Func<DeadLetter, BroadcastKey, CancellationToken, Task<bool>> isToReviveAsync, CancellationToken cancellationToken)
    {
        foreach (var queue in new[] { work, deliveries })
        {
            foreach (var letter in await queue.DeadLettersAsync(MostLetters, cancellationToken))
            {
                if (BroadcastWork.BroadcastOf(letter.Message) is { } key && await isToReviveAsync(letter, key, cancellationToken))
                    await queue.ReviveAsync(letter, cancellationToken);
            }
        }
    }

    /// <summary>Urgent batches go over the queue where nothing waits for a broadcast; the runner does the same on both.</summary>
    public async Task SendBatchesAsync(Broadcast broadcast, IEnumerable<BatchKey> batches, CancellationToken cancellationToken)
    {
        var queue = broadcast.IsUrgent ? work : deliveries;
        foreach (var batch in batches)
            await queue.SendAsync(BroadcastWork.Message(batch), TimeSpan.Zero, cancellationToken);
    }
}

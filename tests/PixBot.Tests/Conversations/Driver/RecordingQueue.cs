using System.Collections.Concurrent;
using PixBot.Core.Jobs;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>A queue that remembers all that was ever sent over it, and knows how much is left.</summary>
internal sealed class RecordingQueue(IWorkQueue queue) : IWorkQueue
{
    private readonly ConcurrentQueue<WorkMessage> sent = [];
    private int left;

    public IReadOnlyList<WorkMessage> Sent => [.. sent];

    public int Left => Volatile.Read(ref left);

    public Task SendAsync(WorkMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        sent.Enqueue(message);
        Interlocked.Increment(ref left);
        return queue.SendAsync(message, delay, cancellationToken);
    }

    public Task<IReadOnlyList<TakenMessage>> TakeAsync(int max, TimeSpan visibility, CancellationToken cancellationToken) =>
        queue.TakeAsync(max, visibility, cancellationToken);

    public Task<TakenMessage?> ExtendAsync(TakenMessage message, TimeSpan visibility, CancellationToken cancellationToken) =>
        queue.ExtendAsync(message, visibility, cancellationToken);

    public Task<bool> CompleteAsync(TakenMessage message, CancellationToken cancellationToken)
    {
        Interlocked.Decrement(ref left);
        return queue.CompleteAsync(message, cancellationToken);
    }

    public Task<bool> DeadLetterAsync(TakenMessage message, string reason, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"Work of kind {message.Message.Kind} went to the dead letters: {reason}");

    public Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int max, CancellationToken cancellationToken) =>
        queue.DeadLettersAsync(max, cancellationToken);

    public Task<bool> ReviveAsync(DeadLetter letter, CancellationToken cancellationToken) => queue.ReviveAsync(letter, cancellationToken);
}

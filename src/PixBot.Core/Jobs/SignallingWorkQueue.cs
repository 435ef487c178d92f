namespace PixBot.Core.Jobs;

/// <summary>A queue that wakes its runner in this process when something is sent to it; other replicas poll.</summary>
internal sealed class SignallingWorkQueue(IWorkQueue queue, WakeSignal signal) : IWorkQueue
{
    public async Task SendAsync(WorkMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        await queue.SendAsync(message, delay, cancellationToken);
        if (delay <= TimeSpan.Zero)
            signal.Set();
    }

    public async Task<bool> ReviveAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        var revived = await queue.ReviveAsync(letter, cancellationToken);
        signal.Set();
        return revived;
    }

    public Task<IReadOnlyList<TakenMessage>> TakeAsync(int max, TimeSpan visibility, CancellationToken cancellationToken) =>
        queue.TakeAsync(max, visibility, cancellationToken);

    public Task<TakenMessage?> ExtendAsync(TakenMessage message, TimeSpan visibility, CancellationToken cancellationToken) =>
        queue.ExtendAsync(message, visibility, cancellationToken);

    public Task<bool> CompleteAsync(TakenMessage message, CancellationToken cancellationToken) =>
        queue.CompleteAsync(message, cancellationToken);

    public Task<bool> DeadLetterAsync(TakenMessage message, string reason, CancellationToken cancellationToken) =>
        queue.DeadLetterAsync(message, reason, cancellationToken);

    public Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int max, CancellationToken cancellationToken) =>
        queue.DeadLettersAsync(max, cancellationToken);
}

using PixBot.Core.Jobs;

namespace PixBot.Testing.Processes;

/// <summary>A queue as one process has it.</summary>
public sealed class ProcessQueue(IWorkQueue queue, TestProcess process) : IWorkQueue
{
    public Task SendAsync(WorkMessage message, TimeSpan delay, CancellationToken cancellationToken) => process.DoAsync(async () =>
    {
        await queue.SendAsync(message, delay, cancellationToken);
        return true;
    });

    public Task<IReadOnlyList<TakenMessage>> TakeAsync(int max, TimeSpan visibility, CancellationToken cancellationToken) =>
        process.DoAsync(() => queue.TakeAsync(max, visibility, cancellationToken));

    public Task<TakenMessage?> ExtendAsync(TakenMessage message, TimeSpan visibility, CancellationToken cancellationToken) =>
        process.DoAsync(() => queue.ExtendAsync(message, visibility, cancellationToken));

    public Task<bool> CompleteAsync(TakenMessage message, CancellationToken cancellationToken) =>
        process.DoAsync(() => queue.CompleteAsync(message, cancellationToken));

    public Task<bool> DeadLetterAsync(TakenMessage message, string reason, CancellationToken cancellationToken) =>
        process.DoAsync(() => queue.DeadLetterAsync(message, reason, cancellationToken));

    public Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int max, CancellationToken cancellationToken) =>
        process.DoAsync(() => queue.DeadLettersAsync(max, cancellationToken), isWrite: false);

    public Task<bool> ReviveAsync(DeadLetter letter, CancellationToken cancellationToken) =>
        process.DoAsync(() => queue.ReviveAsync(letter, cancellationToken));
}

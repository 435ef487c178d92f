namespace PixBot.Core.Jobs;

/// <summary>
/// A queue with the semantics of Azure Storage Queues: a message taken is invisible for a while, is deleted when done,
/// comes back if its worker dies, and ends among the dead letters after <see cref="WorkQueues.MaximumAttempts"/> takes.
/// Delivery is at least once and in no certain order. The contract suite is <c>WorkQueueContract</c>.
/// </summary>
public interface IWorkQueue
{
    /// <param name="delay">How long the message stays invisible at first; zero to seven days.</param>
    Task SendAsync(WorkMessage message, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>
    /// Up to <paramref name="max"/> messages (1 to 32), invisible to others for <paramref name="visibility"/>.
    /// Those taken too often are moved to the dead letters and are not among them.
    /// </summary>
    Task<IReadOnlyList<TakenMessage>> TakeAsync(int max, TimeSpan visibility, CancellationToken cancellationToken);

    /// <summary>Keeps the message invisible for <paramref name="visibility"/> from now.</summary>
    /// <returns>The message with its new receipt, or null where it was taken by another worker meanwhile, or is gone.</returns>
    Task<TakenMessage?> ExtendAsync(TakenMessage message, TimeSpan visibility, CancellationToken cancellationToken);

    /// <summary>Deletes a message that is done; false where it was taken by another worker meanwhile, or is gone.</summary>
    Task<bool> CompleteAsync(TakenMessage message, CancellationToken cancellationToken);

    /// <summary>Moves a message that cannot be done to the dead letters; false as for <see cref="CompleteAsync"/>.</summary>
    /// <param name="reason">For an operator; no personal data.</param>
    Task<bool> DeadLetterAsync(TakenMessage message, string reason, CancellationToken cancellationToken);

    /// <summary>Up to <paramref name="max"/> of them, in no certain order.</summary>
    Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int max, CancellationToken cancellationToken);

    /// <summary>Sends a dead letter again, as a new message; false where it is gone, as when it was revived already.</summary>
    Task<bool> ReviveAsync(DeadLetter letter, CancellationToken cancellationToken);
}

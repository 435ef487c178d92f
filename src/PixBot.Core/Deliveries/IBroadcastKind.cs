using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>One kind of broadcast: a reminder, a convocation, an exam day's instructions…</summary>
public interface IBroadcastKind
{
    string Kind { get; }

    /// <summary>
    /// Everybody it is for, also whom the bot cannot reach. Read when the broadcast begins, again if that was interrupted:
    /// whoever is new then is added, nobody is removed or written down twice.
    /// </summary>
    Task<IReadOnlyList<Recipient>> AudienceAsync(Broadcast broadcast, CancellationToken cancellationToken);

    /// <summary>By when a message must have gone to be of use, as what it is about stands now; null for a day.</summary>
    Task<DateTimeOffset?> DeadlineAsync(Broadcast broadcast, CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

    /// <summary>Loads what the messages of a batch (up to 99) have in common. Secrets are read here, never kept with deliveries.</summary>
    Task<IBroadcastMessages> PrepareAsync(Broadcast broadcast, CancellationToken cancellationToken);

    /// <summary>The referent's card, in the broadcast's language; updated in place while it goes, and once at its end.</summary>
    Message Report(Broadcast broadcast, BroadcastProgress progress);

    /// <summary>Some deliveries have their outcome and others not: told again and again, so it has to be idempotent and quick.</summary>
    Task OnProgressAsync(Broadcast broadcast, BroadcastProgress progress, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Every delivery has its outcome and the last report is sent. Once, unless the process dies meanwhile; again after
    /// failed deliveries were revived.
    /// </summary>
    Task OnFinishedAsync(Broadcast broadcast, BroadcastProgress progress, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Writes the messages of one batch; used by several sends at once.</summary>
public interface IBroadcastMessages
{
    /// <summary>The message, or null where it has lost its point: then nothing is sent and the delivery counts as cancelled.</summary>
    ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken);
}

namespace PixBot.Core.Messaging;

/// <summary>
/// Answers a turn. A turn may come twice, also under another activity id (Teams delivers again after 15 seconds), so
/// whatever it changes must be idempotent.
/// </summary>
public interface ITurnHandler
{
    Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken);
}

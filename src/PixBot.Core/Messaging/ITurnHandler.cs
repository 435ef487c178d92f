namespace PixBot.Core.Messaging;

/// <summary>
/// Answers a turn. A turn may come twice, also under another activity id (Teams delivers again after 15 seconds), so
/// whatever it changes must be idempotent.
/// </summary>
public interface ITurnHandler
{
    Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>
    /// What is answered while nobody can be looked up and nothing kept, as the store is away or the turn has failed: help for
    /// somebody in need. Reads and writes nothing.
    /// </summary>
    /// <returns>Null where the person has to try again.</returns>
    Reply? AnswerWithoutStore(Turn turn);
}

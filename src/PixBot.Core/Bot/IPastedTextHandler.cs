using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Takes a text that is data rather than a question, such as a table that a referent pasted.</summary>
internal interface IPastedTextHandler
{
    /// <returns>Null where the text is something else, or this person may not bring it.</returns>
    Task<Reply?> TryTakeAsync(BotRequest request, string text, CancellationToken cancellationToken);
}

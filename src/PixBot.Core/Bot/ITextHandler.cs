using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Takes some of what people type or paste, before it counts as a question. Asked in the order of the features.</summary>
internal interface ITextHandler
{
    /// <returns>Null where the text is something else.</returns>
    Task<Reply?> TryHandleAsync(BotRequest request, string text, CancellationToken cancellationToken);
}

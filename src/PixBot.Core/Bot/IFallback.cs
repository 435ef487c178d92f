using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Answers what is neither a command nor anything that a feature takes: a question.</summary>
internal interface IFallback
{
    Task<Reply> AnswerAsync(BotRequest request, string text, CancellationToken cancellationToken);
}

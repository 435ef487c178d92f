using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>What a person typed: a command, something that a feature takes, or a question.</summary>
internal sealed class TextMessageHandler(CommandDispatcher commands, IEnumerable<ITextHandler> takers, IFallback fallback)
{
    public async Task<Reply> HandleAsync(BotRequest request, string text, CancellationToken cancellationToken)
    {
        if (CommandNames.Parse(text) is { } command)
            return await commands.DispatchAsync(request, command, cancellationToken);
        foreach (var taker in takers)
        {
            if (await taker.TryHandleAsync(request, text, cancellationToken) is { } taken)
                return taken;
        }

        return await fallback.AnswerAsync(request, text, cancellationToken);
    }
}

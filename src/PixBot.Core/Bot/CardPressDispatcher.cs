using System.Collections.Frozen;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Verb → the handler of that button; a verb that nobody knows is that of a card from an older PixBot.</summary>
internal sealed class CardPressDispatcher(IEnumerable<IActionHandler> handlers)
{
    private readonly FrozenDictionary<string, IActionHandler> handlers = handlers
        .SelectMany(handler => handler.Verbs.Select(verb => (verb, handler)))
        .ToFrozenDictionary(pair => pair.verb, pair => pair.handler, StringComparer.Ordinal);

    public bool IsNeverLimited(string verb) => handlers.TryGetValue(verb, out var handler) && handler.IsNeverLimited;

    public Task<Reply> DispatchAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (!handlers.TryGetValue(press.Verb, out var handler))
            return Task.FromResult(Replies.TooOld(request));
        return handler.IsFor(request.Caller.Role)
            ? handler.HandleAsync(request, press, cancellationToken)
            : Task.FromResult(Replies.NotForYou(request));
    }
}

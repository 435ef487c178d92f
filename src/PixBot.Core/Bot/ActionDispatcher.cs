using System.Collections.Frozen;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Verb → the handler of that button; a verb that nobody knows is that of a card from an older PixBot.</summary>
internal sealed class ActionDispatcher(IEnumerable<IActionHandler> handlers)
{
    private readonly FrozenDictionary<string, IActionHandler> handlers = handlers
        .SelectMany(handler => handler.Verbs.Select(verb => (verb, handler)))
        .ToFrozenDictionary(pair => pair.verb, pair => pair.handler, StringComparer.Ordinal);

    public Task<Reply> DispatchAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (!handlers.TryGetValue(pressed.Verb, out var handler))
            return Task.FromResult(Replies.TooOld(talk));
        return handler.IsFor(talk.Who.Role)
            ? handler.HandleAsync(talk, pressed, cancellationToken)
            : Task.FromResult(Replies.NotForYou(talk));
    }
}

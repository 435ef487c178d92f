using System.Collections.Frozen;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Command → the feature that does it, where the person's role has it.</summary>
internal sealed class CommandDispatcher(IEnumerable<ICommandHandler> handlers)
{
    private readonly FrozenDictionary<Command, ICommandHandler> handlers = handlers.ToFrozenDictionary(handler => handler.Command);

    public Task<Reply> DispatchAsync(BotRequest request, Command command, CancellationToken cancellationToken)
    {
        var handler = handlers[command];
        return handler.IsFor(request.Caller.Role)
            ? handler.HandleAsync(request, cancellationToken)
            : Task.FromResult(Replies.NotForYou(request));
    }
}

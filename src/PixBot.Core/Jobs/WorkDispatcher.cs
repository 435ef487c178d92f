using System.Collections.Frozen;

namespace PixBot.Core.Jobs;

/// <summary>Gives a message to the handler of its kind.</summary>
internal sealed class WorkDispatcher(IEnumerable<IWorkHandler> handlers)
{
    private readonly FrozenDictionary<string, IWorkHandler> byKind = handlers.ToFrozenDictionary(h => h.Kind, StringComparer.Ordinal);

    public Task<WorkOutcome> DispatchAsync(WorkMessage message, CancellationToken cancellationToken) =>
        byKind.TryGetValue(message.Kind, out var handler)
            ? handler.HandleAsync(message.Body, cancellationToken)
            : Task.FromResult<WorkOutcome>(new WorkOutcome.DeadLetter($"No handler does work of the kind '{message.Kind}'."));
}

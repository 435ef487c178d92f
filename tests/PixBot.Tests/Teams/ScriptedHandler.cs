using System.Collections.Concurrent;
using PixBot.Core.Messaging;

namespace PixBot.Tests.Teams;

internal sealed class ScriptedHandler(Func<Turn, Task<Reply>> handle) : ITurnHandler
{
    private readonly ConcurrentQueue<Turn> turns = new();

    public IReadOnlyList<Turn> Turns => [.. turns];

    /// <summary>What is answered while the store is away.</summary>
    public Func<Turn, Reply?> WithoutStore { get; set; } = _ => null;

    public Reply? AnswerWithoutStore(Turn turn) => WithoutStore(turn);

    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        turns.Enqueue(turn);
        return handle(turn);
    }
}

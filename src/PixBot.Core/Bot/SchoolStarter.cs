using System.Collections.Concurrent;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Bot;

/// <summary>Starts a school with its first turn, then lets the conversation have it.</summary>
internal sealed class SchoolStarter(Conversation conversation, IEnumerable<ISchoolStart> starts) : ITurnHandler
{
    private readonly ConcurrentDictionary<SchoolId, bool> begun = new();

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var schoolId = turn.School;
        if (!begun.ContainsKey(schoolId))
        {
            foreach (var start in starts)
                await start.StartAsync(schoolId, cancellationToken);
            begun[schoolId] = true;
        }

        return await conversation.HandleAsync(turn, cancellationToken);
    }

    public Reply? AnswerWithoutStore(Turn turn) => conversation.AnswerWithoutStore(turn);
}

using System.Collections.Concurrent;
using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>A school is known from the first turn of anybody in it: from then on its reminders are planned.</summary>
internal sealed class EnsureRemindersPlanned(Conversation conversation, ReminderPlanner planner) : ITurnHandler
{
    private readonly ConcurrentDictionary<SchoolId, bool> begun = new();

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var schoolId = turn.School;
        if (!begun.ContainsKey(schoolId))
        {
            await planner.BeginAsync(schoolId, cancellationToken);
            begun[schoolId] = true;
        }

        return await conversation.HandleAsync(turn, cancellationToken);
    }
}

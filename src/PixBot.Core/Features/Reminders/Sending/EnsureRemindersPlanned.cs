using System.Collections.Concurrent;
using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>A school is known from the first turn of anybody in it: from then on its reminders are planned.</summary>
internal sealed class EnsureRemindersPlanned(ReminderPlanner planner) : ITurnPreparation
{
    private readonly ConcurrentDictionary<SchoolId, bool> begun = new();

    public async Task PrepareAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (begun.ContainsKey(turn.School))
            return;
        await planner.BeginAsync(turn.School, cancellationToken);
        begun[turn.School] = true;
    }
}

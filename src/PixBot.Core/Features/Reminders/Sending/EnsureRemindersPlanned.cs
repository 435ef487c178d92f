using System.Collections.Concurrent;
using PixBot.Core.Bot;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>A school is known from the first turn of anybody in it: from then on its reminders are planned.</summary>
internal sealed class EnsureRemindersPlanned(Conversation conversation, ReminderPlanner planner) : ITurnHandler
{
    private readonly ConcurrentDictionary<string, bool> begun = new(StringComparer.Ordinal);

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var tenantId = turn.Sender.TenantId;
        if (!begun.ContainsKey(tenantId))
        {
            await planner.BeginAsync(tenantId, cancellationToken);
            begun[tenantId] = true;
        }

        return await conversation.HandleAsync(turn, cancellationToken);
    }
}

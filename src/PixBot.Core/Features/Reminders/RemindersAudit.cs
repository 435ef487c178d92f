using PixBot.Core.Audit;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Reminders.Sending;

namespace PixBot.Core.Features.Reminders;

/// <summary>What is noted of who reminds by hand.</summary>
internal static class RemindersAudit
{
    public static readonly AuditedAct Sent = new(FollowedBroadcasts.Act(ReminderBroadcast.Name), (_, _) => ReminderPersonalTexts.SentOne);
}

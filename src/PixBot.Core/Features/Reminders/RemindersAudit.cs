using PixBot.Core.Audit;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Features.Sessions;

namespace PixBot.Core.Features.Reminders;

/// <summary>What is noted of who reminds by hand.</summary>
internal static class RemindersAudit
{
    public static readonly AuditedAct Sent = new(SessionAudit.Sent(ReminderBroadcast.Name), (_, _) => ReminderPersonalTexts.SentOne);
}

using PixBot.Core.Audit;
using PixBot.Core.Features.Sessions;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>What is noted of who writes to many.</summary>
internal static class BroadcastsAudit
{
    public static readonly AuditedAct Sent = new(SessionAudit.Sent(MessageBroadcast.Name), (_, _) => MessageTexts.SentOne);
}

using PixBot.Core.Audit;
using PixBot.Core.Deliveries;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>What is noted of who writes to many.</summary>
internal static class BroadcastsAudit
{
    public static readonly AuditedAct Sent = new(FollowedBroadcasts.Act(MessageBroadcast.Name), (_, _) => MessageTexts.SentOne);
}

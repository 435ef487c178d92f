using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;

namespace PixBot.Core.Features.Broadcasts;

internal static class BroadcastsServices
{
    /// <summary>What referents write to many, and the buttons under every report.</summary>
    public static IServiceCollection AddBroadcasts(this IServiceCollection services) => services
        .AddUseCase<MessageHandler>()
        .AddUseCase<MessageBroadcast>()
        .AddUseCase<ReportAction>()
        .AddAudited(BroadcastsAudit.Sent);
}

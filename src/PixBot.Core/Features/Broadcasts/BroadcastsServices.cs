using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;

namespace PixBot.Core.Features.Broadcasts;

internal static class BroadcastsServices
{
    /// <summary>What referents write to many, and the buttons under every report.</summary>
    public static IServiceCollection AddBroadcasts(this IServiceCollection services) => services
        .AddUseCase<SendMessage>()
        .AddUseCase<MessageBroadcast>()
        .AddUseCase<ShowWhoGotNothing>()
        .AddUseCase<StopBroadcast>()
        .AddUseCase<TryBroadcastAgain>()
        .AddAudited(BroadcastsAudit.Sent);
}

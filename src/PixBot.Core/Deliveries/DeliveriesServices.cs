using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Deliveries.Outages;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Deliveries.Steps;
using PixBot.Core.Jobs;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Deliveries;

public static class DeliveriesServices
{
    /// <summary>The delivery engine. Each kind is added on its own, as an <see cref="IBroadcastKind"/>.</summary>
    public static IServiceCollection AddDeliveries(this IServiceCollection services)
    {
        services.AddOptions<BroadcastOptions>().BindConfiguration(BroadcastOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<Broadcaster>()
            .AddSingleton<CardHolders>()
            .AddSingleton<CardsOfErased>()
            .AddSingleton<OutgoingText>()
            .AddSingleton<FollowedBroadcasts>()
            .AddSingleton<CardReport>()
            .AddSingleton<BroadcastStore>()
            .AddSingleton<BatchStore>()
            .AddSingleton<OpenBroadcasts>()
            .AddHostedService<BroadcastSweep>()
            .AddPersonalData(DeliveryPersonalData.Tables)
            .AddSingleton<BroadcastKinds>()
            .AddSingleton<BroadcastQueues>()
            .AddSingleton<BroadcastCloser>()
            .AddSingleton<BatchWaker>()
            .AddSingleton<FollowStore>()
            .AddSingleton<ReportSender>()
            .AddSingleton<ConnectorOutages>()
            .AddSingleton<BatchRunner>()
            .AddSingleton<WaveSender>()
            .AddSingleton<DeliverySender>()
            .AddSingleton<CardChanger>()
            .AddSingleton<ShownCards>()
            .AddSingleton<DeliveredCards>()
            .AddSingleton<CardRenewals>()
            .AddSingleton<IBroadcastKind, RenewalBroadcast>()
            .AddSingleton<IWorkHandler, NoteShownCard>()
            .AddPersonalData(ChangesPersonalData.Tables)
            .AddSingleton<IPace, Pace>()
            .AddSingleton<IWorkHandler, ExpandHandler>()
            .AddSingleton<IWorkHandler, DeliverHandler>()
            .AddSingleton<IWorkHandler, FollowHandler>()
            .AddSingleton<IWorkHandler, CancelHandler>()
            .AddSingleton<IWorkHandler, ReviveHandler>();
    }
}

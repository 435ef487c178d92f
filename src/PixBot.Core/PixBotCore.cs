using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Deliveries;
using PixBot.Core.Features;
using PixBot.Core.Jobs;
using PixBot.Core.Knowledge;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core;

public static class PixBotCore
{
    /// <summary>
    /// All of Core. Its host brings the store (<see cref="ITable"/>, the queues of <see cref="WorkQueues"/>), secrets
    /// (<see cref="ISecretProtector"/>), <see cref="PixBotOptions"/>, and the channel (<see cref="IMessenger"/>,
    /// <see cref="IMemberLookup"/>, <see cref="IConversationOpener"/>, <see cref="IFileDownloader"/>).
    /// </summary>
    public static IServiceCollection AddPixBotCore(this IServiceCollection services) => services
        .AddSingleton<SchoolClock>()
        .AddSettings()
        .AddWork()
        .AddScheduling()
        .AddKnowledge()
        .AddDeliveries()
        .AddBot()
        .AddFeatures();
}

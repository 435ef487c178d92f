using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Bot.Limits;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

internal static class BotServices
{
    /// <summary>Who says what: the <see cref="ITurnHandler"/> that Teams' activities end at. The features answer.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services) => services
        .AddLimits()
        .AddSingleton<Conversation>()
        .AddSingleton<ITurnHandler, SchoolStarter>()
        .AddSingleton<CommandDispatcher>()
        .AddSingleton<CardPressDispatcher>()
        .AddSingleton<TextMessageHandler>()
        .AddUploads()
        .AddDownloads()
        .AddUseCase<CommandAction>();

    private static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<TurnLimit>();
    }
}

using Microsoft.Extensions.DependencyInjection.Extensions;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Connector;
using PixBot.Simulator.Faults;
using PixBot.Simulator.Journaling;
using PixBot.Simulator.People;
using PixBot.Simulator.Sending;
using PixBot.Simulator.Time;

namespace PixBot.Simulator.Hosting;

public static class SimulatorServices
{
    /// <summary>
    /// Adds the simulator, and makes an <see cref="AdjustableClock"/> the host's TimeProvider. Register
    /// <see cref="ISimulatedPeople"/> and <see cref="Page.ISimulatorSamples"/> for the page to offer people and files.
    /// </summary>
    public static IServiceCollection AddTeamsSimulator(this IServiceCollection services, Action<SimulatorOptions>? configure = null)
    {
        services.AddOptions<SimulatorOptions>()
            .Configure(options => configure?.Invoke(options))
            .ValidateDataAnnotations()
            .Validate(options => TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _), "TimeZone is an IANA time zone.")
            .ValidateOnStart();
        services.TryAddSingleton(_ => new AdjustableClock());
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<AdjustableClock>());
        services.AddHttpClient(BotClient.Name, client => client.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers();
        return services.AddChats().AddConnector().AddSending();
    }

    private static IServiceCollection AddChats(this IServiceCollection services) => services
        .AddSingleton<HostAddress>()
        .AddSingleton<PeopleDirectory>()
        .AddSingleton<ChatEvents>()
        .AddSingleton<ChatStore>()
        .AddSingleton<FaultSwitch>()
        .AddSingleton(provider => new Journal(provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<SimulatorOptions>>()));

    private static IServiceCollection AddConnector(this IServiceCollection services) => services
        .AddSingleton<ConnectorJournal>()
        .AddSingleton<FaultyChannel>()
        .AddSingleton<MessageOperations>()
        .AddSingleton<ConversationCreation>()
        .AddSingleton<ConnectorHandler>()
        .AddSingleton<UploadHandler>()
        .AddSingleton<MemberHandler>();

    private static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddSingleton<ActivityFactory>()
        .AddSingleton<BotClient>()
        .AddSingleton<CardActions>()
        .AddSingleton<FileStore>()
        .AddSingleton<OneDrive>()
        .AddSingleton<ConsentAnswers>()
        .AddSingleton<Page.PageAssets>()
        .AddSingleton<FileTools>()
        .AddSingleton<SimulatorTools>()
        .AddSingleton(provider => new TeamsSimulator(
            provider.GetRequiredService<PeopleDirectory>(),
            provider.GetRequiredService<ChatStore>(),
            provider.GetRequiredService<CardActions>(),
            provider.GetRequiredService<BotClient>(),
            provider.GetRequiredService<SimulatorTools>()));
}

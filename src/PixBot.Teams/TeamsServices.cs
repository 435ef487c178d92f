using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PixBot.Core.Messaging;
using PixBot.Core.State.Personal;
using PixBot.Teams.Connector;
using PixBot.Teams.Directory;
using PixBot.Teams.Endpoint;
using PixBot.Teams.Files;
using PixBot.Teams.Gate;
using PixBot.Teams.Settings;
using PixBot.Teams.Turns;

namespace PixBot.Teams;

public static class TeamsServices
{
    /// <summary>
    /// The bot in Teams. Expects an <see cref="ITurnHandler"/> (scoped or singleton), an ITable, the keyed work queue and a
    /// TimeProvider. A <see cref="ServiceClientCredentialsFactory"/> registered before takes the place of the configured one.
    /// </summary>
    public static IServiceCollection AddPixBotTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotIdentityOptions>().Bind(configuration).ValidateOnStart();
        services.AddOptions<ChannelOptions>().BindConfiguration(ChannelOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotIdentityOptions>, BotIdentityCheck>();
        services.AddSingleton<IValidateOptions<BotIdentityOptions>, LoopbackCheck>();
        services.AddSingleton<IValidateOptions<ChannelOptions>, ChannelCheck>();
        services.AddHostedService<LoopbackGuard>();
        services.AddSingleton<ChannelRules>();
        return services.AddConnector(configuration).AddIncoming().AddGraph();
    }

    /// <summary><c>POST /api/messages</c>.</summary>
    public static IEndpointConventionBuilder MapPixBotTeams(this IEndpointRouteBuilder endpoints) => endpoints
        .MapPost("/api/messages", (HttpContext http, MessagesEndpoint messages) => messages.HandleAsync(http))
        .WithMetadata(new RequestSizeLimitAttribute(ActivityBody.MaximumBytes))
        .ExcludeFromDescription();

    private static IServiceCollection AddConnector(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddConnectorHttp();
        services.TryAddSingleton<ServiceClientCredentialsFactory>(_ => new ConfigurationServiceClientCredentialFactory(configuration));
        services.AddSingleton<TeamsAuthentication>();
        services.AddSingleton<BotFrameworkAuthentication>(provider => provider.GetRequiredService<TeamsAuthentication>());
        services.AddSingleton<TeamsAdapter>();
        services.AddSingleton<ConnectorCalls>();
        services.AddSingleton<TeamsMessenger>();
        services.AddSingleton<IMessenger>(provider => provider.GetRequiredService<TeamsMessenger>());
        services.AddSingleton<IConversationOpener, TeamsConversationOpener>();
        services.AddSingleton<IMemberLookup, TeamsMemberLookup>();
        return services.AddFiles();
    }

    private static IServiceCollection AddIncoming(this IServiceCollection services)
    {
        services.AddPersonalData(PersonalTable.OfNobody("seen"), PersonalTable.OfNobody("seen-hours"));
        services.AddSingleton<SeenActivities>();
        services.AddSingleton<ActivityGate>();
        services.AddSingleton<TokenCheck>();
        services.AddSingleton<StoreAwayReply>();
        services.AddSingleton<TurnDispatcher>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton<TurnSender>();
        services.AddSingleton<ReplyWriter>();
        services.AddScoped<TurnRunner>();
        return services;
    }
}

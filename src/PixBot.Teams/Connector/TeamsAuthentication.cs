using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Connector;

/// <summary>
/// Bot Framework's authentication as configured (<c>ToBotFromChannelOpenIdMetadataUrl</c> and its other keys hold), with
/// connector clients that are shared.
/// </summary>
internal sealed class TeamsAuthentication : ConfigurationBotFrameworkAuthentication
{
    public TeamsAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentials,
        IHttpClientFactory http,
        ChannelRules rules,
        IOptions<BotIdentityOptions> identity)
        : base(CloudSettings.Complete(configuration), credentials, httpClientFactory: new ConnectorHttp.Factory(http))
    {
        Connectors = new(base.CreateConnectorFactory(Own(identity.Value)), rules);
    }

    public SharedConnectors Connectors { get; }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var result = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        result.ConnectorFactory = Connectors;
        return result;
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => Connectors;

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    /// <summary>Outgoing calls are the bot's own, whoever's activity they answer.</summary>
    private static ClaimsIdentity Own(BotIdentityOptions identity) => new(
        identity.IsAnonymous ? [] : [new Claim(AuthenticationConstants.AudienceClaim, identity.MicrosoftAppId!)]);
}

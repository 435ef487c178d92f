using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace PixBot.Teams.Connector;

/// <summary>
/// The SDK takes all of the keys that name its cloud or none: with one of them set, the others would be empty, and no token
/// good. Here the others are those of the public cloud.
/// </summary>
internal static class CloudSettings
{
    private static readonly Dictionary<string, string?> PublicCloud = new()
    {
        ["ToChannelFromBotLoginUrl"] = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        ["ToChannelFromBotOAuthScope"] = AuthenticationConstants.ToChannelFromBotOAuthScope,
        ["ToBotFromChannelTokenIssuer"] = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ["OAuthUrl"] = AuthenticationConstants.OAuthUrl,
        ["ToBotFromChannelOpenIdMetadataUrl"] = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    };

    public static IConfiguration Complete(IConfiguration configuration) =>
        PublicCloud.Keys.Append("CallerId").All(key => string.IsNullOrEmpty(configuration[key]))
            ? configuration
            : new ConfigurationBuilder().AddInMemoryCollection(PublicCloud).AddConfiguration(configuration).Build();
}

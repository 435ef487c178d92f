using Azure.Core;
using Azure.Identity;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Directory;

/// <summary>Who asks Graph: the bot itself. One registered before takes the place of the configured one.</summary>
internal sealed record GraphCredential(TokenCredential Token)
{
    public static GraphCredential Of(BotIdentityOptions identity, Uri graphUrl) => new(identity.IsOfType("UserAssignedMSI")
        ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identity.MicrosoftAppId))
        : new ClientSecretCredential(
            identity.MicrosoftAppTenantId,
            identity.MicrosoftAppId,
            identity.MicrosoftAppPassword,
            new ClientSecretCredentialOptions { AuthorityHost = Authority(graphUrl.Host) }));

    /// <summary>Each national cloud has its own login (https://learn.microsoft.com/graph/deployments).</summary>
    private static Uri Authority(string graphHost) => graphHost switch
    {
        "graph.microsoft.us" or "dod-graph.microsoft.us" => AzureAuthorityHosts.AzureGovernment,
        "microsoftgraph.chinacloudapi.cn" => AzureAuthorityHosts.AzureChina,
        _ => AzureAuthorityHosts.AzurePublicCloud,
    };
}

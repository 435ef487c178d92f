using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace PixBot.Tests.Teams;

/// <summary>The bot's credentials without a login service: its token says for whom it is.</summary>
internal sealed class OfflineCredentials(string ownAppId) : ServiceClientCredentialsFactory
{
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == ownAppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult<ServiceClientCredentials>(new Fixed(new AuthenticationHeaderValue("Bearer", $"token-of-{appId}-for-{audience}")));

    private sealed class Fixed(AuthenticationHeaderValue header) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = header;
            return Task.CompletedTask;
        }
    }
}

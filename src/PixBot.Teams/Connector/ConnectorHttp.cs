using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Connector;

/// <summary>The HTTP client of the connector.</summary>
internal static class ConnectorHttp
{
    public const string Client = "PixBot.Teams.Connector";

    /// <summary>
    /// Clients live as long as the process, so it is connections that are renewed, for DNS. URLs name conversations:
    /// they are not logged.
    /// </summary>
    public static IServiceCollection AddConnectorHttp(this IServiceCollection services)
    {
        services.AddHttpClient(Client)
            .ConfigureHttpClient((provider, client) =>
                client.Timeout = provider.GetRequiredService<IOptions<ChannelOptions>>().Value.RequestTimeout)
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                handler.ConnectCallback = ConnectorSocket.ConnectAsync;
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        return services;
    }

    /// <summary>What Bot Framework asks for clients; it asks for the default one.</summary>
    internal sealed class Factory(IHttpClientFactory inner) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => inner.CreateClient(Client);
    }
}

using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace PixBot.Teams.Directory;

/// <summary>
/// The one client of Graph. The SDK's own retries are taken out: they wait by the machine's clock, hold a worker meanwhile,
/// and know nothing of the requests inside a batch.
/// </summary>
internal sealed class GraphClients : IDisposable
{
    private readonly HttpClient http;

    public GraphClients(GraphCredential credential, IOptions<DirectoryOptions> options)
    {
        var url = options.Value.GraphUrl;
        var handlers = GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not RetryHandler);
        http = GraphClientFactory.Create(handlers, finalHandler: new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        http.Timeout = options.Value.RequestTimeout;
        var scope = $"{url.Scheme}://{url.Authority}/.default";
        Graph = new GraphServiceClient(
            http, new AzureIdentityAuthenticationProvider(credential.Token, [url.Host], null, isCaeEnabled: true, scope), Root(url));
    }

    public GraphServiceClient Graph { get; }

    public static string Root(Uri graphUrl) => $"{graphUrl.Scheme}://{graphUrl.Authority}/v1.0";

    public void Dispose()
    {
        Graph.Dispose();
        http.Dispose();
    }
}

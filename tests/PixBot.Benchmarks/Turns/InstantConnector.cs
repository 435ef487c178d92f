using System.Globalization;
using System.Text;

namespace PixBot.Benchmarks.Turns;

/// <summary>The connector's side of a send, as cheap as it can be: whatever is posted has an id; a member has an e-mail.</summary>
internal sealed class InstantConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private int received;

    private InstantConnector(WebApplication app) => this.app = app;

    public Uri ServiceUrl => new($"{app.Urls.First()}/");

    public int Received => received;

    public static async Task<InstantConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new InstantConnector(app);
        app.Run(connector.AnswerAsync);
        await app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var isSend = http.Request.Method != HttpMethods.Get;
        var id = isSend ? Interlocked.Increment(ref received) : 0;
        http.Response.StatusCode = http.Request.Method == HttpMethods.Post ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        http.Response.ContentType = "application/json";
        await http.Request.Body.CopyToAsync(Stream.Null);
        var body = isSend
            ? string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"{id}\"}}")
            : Member(http.Request.Path.Value!.Split('/')[^1]);
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
    }

    private static string Member(string id) =>
        $"{{\"id\":\"{id}\",\"name\":\"{id}\",\"email\":\"{BenchPeople.EmailOf(id)}\",\"userPrincipalName\":\"{BenchPeople.EmailOf(id)}\"}}";
}

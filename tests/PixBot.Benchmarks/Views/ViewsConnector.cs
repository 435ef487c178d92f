using System.Globalization;
using System.Text.Json;
using PixBot.Benchmarks.Turns;

namespace PixBot.Benchmarks.Views;

/// <summary>The connector's side, which keeps the last message of each conversation. Whoever writes has the e-mail that their id names.</summary>
internal sealed class ViewsConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, (int Serial, JsonElement Activity)> last = new(StringComparer.Ordinal);
    private readonly System.Collections.Concurrent.ConcurrentQueue<long> messages = [];
    private int sends;

    private ViewsConnector(WebApplication app) => this.app = app;

    public Uri ServiceUrl => new($"{app.Urls.First()}/");

    public static async Task<ViewsConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new ViewsConnector(app);
        app.MapGet("/v3/conversations/{chat}/members/{id}", (string id) => Member(id));
        app.MapPost("/v3/conversations/{chat}/activities/{reply?}", connector.TakeAsync);
        app.MapPut("/v3/conversations/{chat}/activities/{reply}", connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>When each message came, by <see cref="System.Diagnostics.Stopwatch"/>.</summary>
    public IReadOnlyCollection<long> Messages => messages;

    /// <returns>The last message sent or changed in the chat, and its number among all.</returns>
    public (int Serial, JsonElement Activity) Last(string chat) => last.GetValueOrDefault(chat);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(string chat, HttpRequest request)
    {
        using var activity = await JsonDocument.ParseAsync(request.Body);
        var serial = Interlocked.Increment(ref sends);
        if (activity.RootElement.GetProperty("type").GetString() == "message")
        {
            last[chat] = (serial, activity.RootElement.Clone());
            messages.Enqueue(System.Diagnostics.Stopwatch.GetTimestamp());
        }

        return Results.Json(new { id = serial.ToString(CultureInfo.InvariantCulture) });
    }

    private static IResult Member(string id)
    {
        var email = ViewsPerson.EmailOf(id);
        return Results.Json(new { id, name = id, email, userPrincipalName = email, tenantId = BenchPeople.TenantId });
    }
}

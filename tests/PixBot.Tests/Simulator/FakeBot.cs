using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace PixBot.Tests.Simulator;

/// <summary>A bot that remembers what it was sent and answers as a test says.</summary>
internal sealed class FakeBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeBot(WebApplication app) => this.app = app;

    public ConcurrentQueue<JsonObject> Received { get; } = [];

    /// <summary>From an activity to status and body.</summary>
    public Func<JsonObject, (int Status, JsonNode? Body)> Answer { get; set; } = _ => (200, null);

    public Uri Endpoint => new($"{app.Urls.First()}/api/messages");

    public static async Task<FakeBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var bot = new FakeBot(builder.Build());
        bot.app.MapPost("/api/messages", bot.TakeAsync);
        await bot.app.StartAsync(TestContext.Current.CancellationToken);
        return bot;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var activity = (await JsonSerializer.DeserializeAsync<JsonObject>(context.Request.Body))!;
        Received.Enqueue(activity);
        var (status, body) = Answer(activity);
        context.Response.StatusCode = status;
        if (body is not null)
            await context.Response.WriteAsJsonAsync(body);
    }
}

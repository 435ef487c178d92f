using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PixBot.Testing;

/// <summary>The connector's REST API on loopback: says yes, or whatever the test scripts, and keeps what it was asked.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<ConnectorCall> calls = Channel.CreateUnbounded<ConnectorCall>();
    private readonly ConcurrentQueue<ConnectorCall> all = new();
    private readonly ConcurrentQueue<Func<ConnectorCall, HttpContext, Task>> script = new();
    private int sent;

    private FakeConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>As an activity's service URL; with a slash at the end.</summary>
    public string ServiceUrl => $"{app.Urls.First()}/emea/";

    public IReadOnlyList<ConnectorCall> Calls => [.. all];

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>The next call that no test line has taken yet; waits for it.</summary>
    public async Task<ConnectorCall> NextAsync(CancellationToken cancellationToken) => await calls.Reader.ReadAsync(cancellationToken);

    /// <summary>Answers the next unscripted call so; then the one after it by the next script.</summary>
    public FakeConnector Then(int status, string body = "", params (string Name, string Value)[] headers)
    {
        script.Enqueue(async (_, http) =>
        {
            http.Response.StatusCode = status;
            foreach (var (name, value) in headers)
                http.Response.Headers[name] = value;
            await http.Response.WriteAsync(body);
        });
        return this;
    }

    public FakeConnector Then(Func<HttpContext, Task> answer)
    {
        script.Enqueue((_, http) => answer(http));
        return this;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var call = new ConnectorCall(
            http.Request.Method, http.Request.Path.Value!, body.Length == 0 ? null : JsonNode.Parse(body), http.Request.Headers.Authorization.ToString());
        all.Enqueue(call);
        var answering = script.TryDequeue(out var scripted) ? scripted(call, http) : ConsentAsync(call, http);
        await answering;
        calls.Writer.TryWrite(call);
    }

    private async Task ConsentAsync(ConnectorCall call, HttpContext http)
    {
        http.Response.StatusCode = call.Method == "POST" ? 201 : 200;
        var id = call.Path.EndsWith("/conversations", StringComparison.Ordinal) ? "a:opened" : $"sent-{Interlocked.Increment(ref sent)}";
        await http.Response.WriteAsJsonAsync(new { id });
    }
}

/// <param name="Path">As decoded by the server.</param>
public sealed record ConnectorCall(string Method, string Path, JsonNode? Body, string Authorization)
{
    public string? Text => (string?)Body?["text"];

    public string? Type => (string?)Body?["type"];

    public JsonNode? Card => Body?["attachments"]?[0]?["content"];
}

using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace PixBot.Testing.Graph;

/// <summary>
/// Microsoft Graph on loopback, as far as PixBot asks it: pages, filters, batches with answers in any order, throttling
/// of the whole and of each part; with a log that says what was asked too early.
/// </summary>
public sealed class FakeGraph : IAsyncDisposable
{
    private const string Version = "/v1.0";
    private const int MostInBatch = 20;

    private readonly WebApplication app;
    private readonly GraphAnswers answers;
    private readonly Lock gate = new();
    private readonly List<GraphEntry> log = [];
    private readonly List<string> early = [];
    private readonly Dictionary<string, DateTimeOffset> notBefore = new(StringComparer.Ordinal);

    private FakeGraph()
    {
        answers = new(School, () => Url + Version);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public string Url => app.Urls.First();

    /// <summary>By which it says when to come again, and sees who comes too early.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public GraphSchool School { get; } = new();

    /// <summary>Answers a request otherwise, alone or in a batch; null: as Graph would.</summary>
    public Func<GraphRequest, GraphResponse?> Fault { get; set; } = _ => null;

    /// <summary>Sees what was asked once it is done here, before the answer leaves.</summary>
    public Action<GraphRequest> Answered { get; set; } = _ => { };

    public int MembersPerPage
    {
        get => answers.MembersPerPage;
        set => answers.MembersPerPage = value;
    }

    /// <summary>What went over the wire: batches count once.</summary>
    public IReadOnlyList<GraphEntry> Outer => Logged(entry => !entry.Request.IsInner);

    /// <summary>Batches that looked accounts up, those that were throttled too.</summary>
    public int ResolvingBatches => Outer.Count(entry => entry.Request.IsBatch && entry.Request.Body!["requests"]!.AsArray().Any(part => ((string)part!["url"]!).StartsWith("/users?", StringComparison.Ordinal)));

    /// <summary>What was asked: the parts of batches, and single requests.</summary>
    public IReadOnlyList<GraphEntry> Asked => Logged(entry => !entry.Request.IsBatch);

    /// <summary>Questions that came again before the time that their last answer gave.</summary>
    public IReadOnlyList<string> Early
    {
        get
        {
            lock (gate)
                return [.. early];
        }
    }

    public static async Task<FakeGraph> StartAsync()
    {
        var graph = new FakeGraph();
        await graph.app.StartAsync();
        return graph;
    }

    public void Forget()
    {
        lock (gate)
            log.Clear();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IReadOnlyList<GraphEntry> Logged(Func<GraphEntry, bool> isMeant)
    {
        lock (gate)
            return [.. log.Where(isMeant)];
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var body = await new StreamReader(http.Request.Body).ReadToEndAsync();
        var request = Read(
            http.Request.Method,
            $"{http.Request.Path.Value![Version.Length..]}{http.Request.QueryString.Value}",
            body.Length == 0 ? null : JsonNode.Parse(body),
            http.Request.Headers["ConsistencyLevel"] == "eventual",
            isInner: false);
        var response = http.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.Ordinal)
            ? Answer(request)
            : GraphResponse.Error(401, "InvalidAuthenticationToken", "Access token is empty.");
        http.Response.StatusCode = response.Status;
        if (response.RetryAfter is not null)
            http.Response.Headers.RetryAfter = response.RetryAfter;
        if (response.Body is not null)
            await http.Response.WriteAsJsonAsync(response.Body);
    }

    private GraphResponse Answer(GraphRequest request)
    {
        var response = Fault(request) ?? (request.IsBatch ? Batch(request) : answers.Answer(request));
        lock (gate)
            Keep(request, response);
        Answered(request);
        return response;
    }

    private void Keep(GraphRequest request, GraphResponse response)
    {
        var now = Clock.GetUtcNow();
        log.Add(new(request, response.Status, now));
        early.AddRange(request.Questions.Where(question => notBefore.TryGetValue(question, out var time) && now < time));
        foreach (var question in request.Questions)
        {
            notBefore.Remove(question);
            if (response.RetryAfter is { } seconds)
                notBefore[question] = now + TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Each part is answered for itself, and the order is Graph's own: here the last comes first.</summary>
    private GraphResponse Batch(GraphRequest batch)
    {
        var requests = batch.Body!["requests"]!.AsArray();
        if (requests.Count > MostInBatch)
            return GraphResponse.Error(400, "BadRequest", "Number of batch request steps exceeds the maximum value of 20.");
        var responses = new JsonArray();
        foreach (var part in requests.Reverse())
        {
            var response = Answer(Read(
                (string)part!["method"]!,
                (string)part["url"]!,
                part["body"],
                (string?)part["headers"]?["ConsistencyLevel"] == "eventual",
                isInner: true));
            var headers = new JsonObject { ["Content-Type"] = "application/json" };
            if (response.RetryAfter is not null)
                headers["Retry-After"] = response.RetryAfter;
            responses.Add(new JsonObject { ["id"] = (string)part["id"]!, ["status"] = response.Status, ["headers"] = headers, ["body"] = response.Body });
        }

        return new(200, new JsonObject { ["responses"] = responses });
    }

    private static GraphRequest Read(string method, string url, JsonNode? body, bool isEventual, bool isInner)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(question < 0 ? "" : url[question..]);
        return new(
            method,
            Uri.UnescapeDataString(question < 0 ? url : url[..question]),
            query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal),
            body,
            isInner,
            isEventual);
    }
}

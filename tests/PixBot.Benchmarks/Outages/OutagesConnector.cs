using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using PixBot.Benchmarks.Turns;

namespace PixBot.Benchmarks.Outages;

/// <summary>The connector's side, with whatever is wrong with it, which counts the messages that arrive in each chat.</summary>
internal sealed class OutagesConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, int> arrived = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> gone = new(StringComparer.Ordinal);
    private int serial;
    private int sends;

    private OutagesConnector(WebApplication app) => this.app = app;

    public Uri ServiceUrl => new($"{app.Urls.First()}/");

    /// <summary>By chat and the number of the send.</summary>
    public Func<string, int, ConnectorTrouble?> Trouble { get; set; } = ConnectorTrouble.None;

    /// <summary>What the messages say that count.</summary>
    public string Marker { get; private set; } = "?";

    /// <summary>How often somebody got the message, for those who did.</summary>
    public IReadOnlyCollection<int> Arrived => [.. arrived.Values];

    public static async Task<OutagesConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new OutagesConnector(app);
        app.MapGet("/v3/conversations/{chat}/members/{id}", (string id) => Member(id));
        app.MapPost("/v3/conversations", connector.OpenAsync);
        app.MapPost("/v3/conversations/{chat}/activities/{reply?}", connector.TakeAsync);
        app.MapPut("/v3/conversations/{chat}/activities/{reply}", connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    public void Begin(string marker)
    {
        Marker = marker;
        arrived.Clear();
        gone.Clear();
        Trouble = ConnectorTrouble.None;
    }

    /// <summary>Sends to them get 404: once, or until their chat is created anew.</summary>
    public void Remove(IEnumerable<int> pupils, bool isPassing)
    {
        foreach (var pupil in pupils)
            gone[ChatOf(BenchPeople.UserIdOf(pupil))] = isPassing;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string ChatOf(string userId) => $"a:{userId}";

    private static IResult Member(string id)
    {
        var email = BenchPeople.EmailOf(id);
        return Results.Json(new { id, name = id, email, userPrincipalName = email, tenantId = BenchPeople.TenantId });
    }

    /// <summary>The chat that is there already, or a new one where it was removed.</summary>
    private async Task<IResult> OpenAsync(HttpRequest request)
    {
        using var body = await JsonDocument.ParseAsync(request.Body);
        var member = body.RootElement.GetProperty("members")[0].GetProperty("id").GetString()!;
        var user = Guid.TryParse(member, out var account) ? BenchPeople.UserIdOf(BitConverter.ToInt32(account.ToByteArray())) : member;
        return Results.Json(new { id = gone.TryGetValue(ChatOf(user), out var isPassing) && !isPassing ? $"b:{user}" : ChatOf(user) }, statusCode: 201);
    }

    private async Task<IResult> TakeAsync(string chat, HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        if (!body.Contains(Marker, StringComparison.Ordinal))
            return Taken();
        switch (Trouble(chat, Interlocked.Increment(ref sends)))
        {
            case ConnectorTrouble.Answers(var status):
                return Results.StatusCode(status);
            case ConnectorTrouble.Takes(var time):
                await time;
                break;
            case ConnectorTrouble.Resets(var hasArrived):
                if (hasArrived)
                    Arrive(chat);
                request.HttpContext.Abort();
                return Results.Empty;
        }

        return IsGone(chat) ? Results.Json(new { error = new { code = "ConversationNotFound" } }, statusCode: 404) : Arrive(chat);
    }

    private bool IsGone(string chat)
    {
        if (!gone.TryGetValue(chat, out var isPassing))
            return false;
        if (isPassing)
            gone.TryRemove(chat, out _);
        return true;
    }

    /// <param name="chat">Whose letter before the person says only whether it was created anew.</param>
    private IResult Arrive(string chat)
    {
        arrived.AddOrUpdate(chat[2..], 1, (_, count) => count + 1);
        return Taken();
    }

    private IResult Taken() => Results.Json(new { id = Interlocked.Increment(ref serial).ToString(CultureInfo.InvariantCulture) }, statusCode: 201);
}

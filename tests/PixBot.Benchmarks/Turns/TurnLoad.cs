using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using PixBot.Core.Knowledge.Reading;

namespace PixBot.Benchmarks.Turns;

/// <summary>Pupils who ask one question after another, each in a chat of their own; a turn counts once it is answered 200.</summary>
internal sealed class TurnLoad(Uri endpoint, Uri serviceUrl, int chats) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 });
    private readonly string[] questions = [.. BuiltInEntries.Read().Entries.SelectMany(entry => entry.Ways)];
    private int turns;

    public int Turns => turns;

    /// <summary>One message in each chat, so that everybody is known.</summary>
    public async Task GreetAsync()
    {
        for (var chat = 0; chat < chats; chat++)
            await AskAsync(chat, "Bonjour");
    }

    /// <returns>Turns per second.</returns>
    public async Task<double> RunAsync(TimeSpan time)
    {
        var before = turns;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, chats).Select(chat => ChatAsync(chat, watch, time)));
        return (turns - before) / watch.Elapsed.TotalSeconds;
    }

    public void Dispose() => http.Dispose();

    private async Task ChatAsync(int chat, Stopwatch watch, TimeSpan time)
    {
        while (watch.Elapsed < time)
            await AskAsync(chat, questions[Interlocked.Increment(ref turns) * 7919L % questions.Length]);
    }

    private async Task AskAsync(int chat, string text)
    {
        using var content = new ByteArrayContent(Activity(chat, text));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(endpoint, content);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{endpoint} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
    }

    private byte[] Activity(int chat, string text)
    {
        var user = BenchPeople.UserIdOf(chat);
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "message",
            id = string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetTimestamp()}-{chat}"),
            timestamp = "2026-11-24T08:00:00Z",
            channelId = "msteams",
            serviceUrl = serviceUrl.AbsoluteUri,
            locale = "fr-FR",
            text,
            textFormat = "plain",
            from = new { id = user, name = user, aadObjectId = BenchPeople.AadObjectIdOf(chat) },
            recipient = new { id = "28:bench", name = "Bot" },
            conversation = new { id = $"a:{user}", conversationType = "personal", tenantId = BenchPeople.TenantId },
            channelData = new { tenant = new { id = BenchPeople.TenantId } },
        });
    }
}

using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PixBot.Benchmarks.Turns;

namespace PixBot.Benchmarks.Views;

/// <summary>What one person of the school says and presses over HTTP, and the card that they see then.</summary>
internal sealed class ViewsChat(HttpClient http, Uri endpoint, ViewsConnector connector, ViewsPerson person)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private static int serial;

    public JsonElement Card { get; set; }

    /// <summary>What is sent, made ready ahead, so that sending alone is timed.</summary>
    public byte[] Say(string text) => Bytes(Activity("message") with { Text = text });

    /// <param name="data">In place of what the button carries and the inputs hold.</param>
    public byte[] Press(string verb, IReadOnlyDictionary<string, string>? data = null)
    {
        var button = Elements(Card).FirstOrDefault(element => Text(element, "verb") == verb);
        if (button.ValueKind != JsonValueKind.Object)
            throw new InvalidOperationException($"No button « {verb} » for {person.Email} on:\n{Card}");
        var action = JsonNode.Parse(button.GetRawText())!.AsObject();
        var merged = action["data"] as JsonObject ?? [];
        action["data"] = merged;
        foreach (var input in Elements(Card).Where(element => Text(element, "type")?.StartsWith("Input.", StringComparison.Ordinal) == true))
        {
            if (Standing(input) is { } value)
                merged[Text(input, "id")!] = value;
        }

        foreach (var (name, value) in data ?? new Dictionary<string, string>())
            merged[name] = value;
        return Bytes(Activity("invoke") with
        {
            Name = "adaptiveCard/action",
            ReplyToId = connector.Last(person.ChatId).Serial.ToString(CultureInfo.InvariantCulture),
            Value = new JsonObject { ["action"] = action, ["trigger"] = "manual" },
        });
    }

    /// <summary>Sends it, and returns once the bot has answered.</summary>
    /// <returns>Whether with a card; a short word may do as well.</returns>
    public async Task<bool> SendAsync(byte[] activity)
    {
        var before = connector.Last(person.ChatId).Serial;
        using var content = new ByteArrayContent(activity);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(endpoint, content);
        var body = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"The bot answered {(int)response.StatusCode}: {body}");
        if ((Sent(before) ?? Returned(body)) is not { } card)
            return false;
        Card = card;
        return true;
    }

    /// <summary>As the card has it; all that can be chosen where nothing is.</summary>
    private static string? Standing(JsonElement input) => input.TryGetProperty("value", out var value)
        ? value.ToString()
        : input.TryGetProperty("choices", out var choices) ? string.Join(',', choices.EnumerateArray().Select(choice => Text(choice, "value"))) : null;

    /// <summary>Waits until the bot has brought a card with the button, or changed one so.</summary>
    public async Task AwaitAsync(string verb)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!Elements(Card).Any(element => Text(element, "verb") == verb))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
            Card = Sent(-1) ?? Card;
        }
    }

    private JsonElement? Sent(int before) =>
        connector.Last(person.ChatId) is var (at, activity) && at > before
            ? activity.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0 ? attachments[0].GetProperty("content") : activity
            : null;

    private static JsonElement? Returned(string body)
    {
        if (body.Length == 0)
            return null;
        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.TryGetProperty("type", out var type) && type.GetString() == CardType
            ? answer.RootElement.GetProperty("value").Clone()
            : null;
    }

    private Sending Activity(string type) => new(
        type,
        $"{Interlocked.Increment(ref serial)}-{person.Email}",
        connector.ServiceUrl.AbsoluteUri,
        new(person.UserId, person.Email, person.AadObjectId),
        new("28:bench", "Bot", null),
        new($"{person.ChatId}", "personal", BenchPeople.TenantId),
        new(new(BenchPeople.TenantId)));

    private static byte[] Bytes(Sending activity) => JsonSerializer.SerializeToUtf8Bytes(activity, JsonSerializerOptions.Web);

    private static IEnumerable<JsonElement> Elements(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Elements(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements),
        _ => [],
    };

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private sealed record Sending(
        string Type, string Id, string ServiceUrl, Account From, Account Recipient, Conversation Conversation, ChannelData ChannelData)
    {
        public string ChannelId { get; } = "msteams";

        public string Locale { get; } = "fr-FR";

        public string Timestamp { get; } = "2026-11-24T08:00:00Z";

        public string? Text { get; init; }

        public string? Name { get; init; }

        public string? ReplyToId { get; init; }

        public JsonObject? Value { get; init; }
    }

    private sealed record Account(string Id, string Name, string? AadObjectId);

    private sealed record Conversation(string Id, string ConversationType, string TenantId);

    private sealed record Tenant(string Id);

    private sealed record ChannelData(Tenant Tenant);
}

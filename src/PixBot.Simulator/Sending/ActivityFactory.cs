using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Sending;

/// <summary>Activities as Teams sends them to a bot in a personal chat.</summary>
internal sealed class ActivityFactory(HostAddress address, TimeProvider clock, IOptions<SimulatorOptions> options)
{
    public JsonObject Message(Chat chat, string text)
    {
        var activity = Create(chat, "message", chat.NextId(clock.GetUtcNow()));
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    /// <summary>What a classic action sends: a message with a value and, as a rule, no text.</summary>
    public JsonObject Submit(Chat chat, string? cardId, JsonNode? value, string text = "")
    {
        var activity = Message(chat, text);
        activity["value"] = value;
        activity["replyToId"] = cardId;
        var channelData = activity["channelData"]!.AsObject();
        channelData["source"] = new JsonObject { ["name"] = "message" };
        channelData["legacy"] = new JsonObject { ["replyToId"] = cardId };
        return activity;
    }

    public JsonObject Invoke(Chat chat, string name, string? cardId, JsonNode value)
    {
        var activity = Create(chat, "invoke", $"f:{Guid.NewGuid()}");
        activity["name"] = name;
        activity["value"] = value;
        activity["replyToId"] = cardId;
        return activity;
    }

    /// <param name="action"><c>add</c> or <c>remove</c>.</param>
    public JsonObject InstallationUpdate(Chat chat, string action)
    {
        var activity = Create(chat, "installationUpdate", $"f:{Guid.NewGuid()}");
        activity["action"] = action;
        activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = chat.ConversationId } };
        return activity;
    }

    public JsonObject Files(Chat chat, string text, IEnumerable<(string Name, Uri Url)> files)
    {
        var activity = Message(chat, text);
        activity["attachments"] = new JsonArray([.. files.Select(file => File(file.Name, file.Url))]);
        return activity;
    }

    /// <summary>The same activity as Teams sends it when it tries once more afresh: another id and time.</summary>
    public JsonObject Renew(Chat chat, JsonObject activity)
    {
        var renewed = activity.DeepClone().AsObject();
        var now = clock.GetUtcNow();
        renewed["id"] = chat.NextId(now);
        Stamp(renewed, now);
        return renewed;
    }

    private JsonObject Create(Chat chat, string type, string id)
    {
        var settings = options.Value;
        var tenant = settings.TenantId.ToString();
        var locale = chat.Locale ?? chat.Person.Locale ?? settings.Locale;
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["channelId"] = "msteams",
            ["serviceUrl"] = address.ServiceUrl.ToString(),
            ["from"] = new JsonObject
            {
                ["id"] = chat.Person.UserId,
                ["name"] = chat.Person.Name,
                ["aadObjectId"] = chat.Person.AadObjectId.ToString(),
            },
            ["conversation"] = new JsonObject
            {
                ["conversationType"] = "personal",
                ["tenantId"] = tenant,
                ["id"] = chat.ConversationId,
            },
            ["recipient"] = new JsonObject { ["id"] = $"28:{settings.BotId}", ["name"] = settings.BotName },
            ["entities"] = new JsonArray(ClientInfo(locale, settings.TimeZone)),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
            ["locale"] = locale,
            ["localTimezone"] = settings.TimeZone,
        };
        Stamp(activity, clock.GetUtcNow());
        return activity;
    }

    private void Stamp(JsonObject activity, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone));
        activity["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        activity["localTimestamp"] = local.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
    }

    private static JsonObject ClientInfo(string locale, string timeZone) => new()
    {
        ["locale"] = locale,
        ["country"] = locale.Length > 3 ? locale[3..] : "FR",
        ["platform"] = "Web",
        ["timezone"] = timeZone,
        ["type"] = "clientInfo",
    };

    private static JsonObject File(string name, Uri url) => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["contentUrl"] = url.ToString(),
        ["name"] = name,
        ["content"] = new JsonObject
        {
            ["downloadUrl"] = url.AbsoluteUri,
            ["uniqueId"] = Guid.NewGuid().ToString(),
            ["fileType"] = Path.GetExtension(name).TrimStart('.').ToLowerInvariant(),
        },
    };
}

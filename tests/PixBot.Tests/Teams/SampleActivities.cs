using System.Text.Json.Nodes;

namespace PixBot.Tests.Teams;

/// <summary>Activities as Teams sends them; each is changed by the test that needs it otherwise.</summary>
internal sealed class SampleActivities(string serviceUrl)
{
    public const string Tenant = "7f3b1c2d-0000-4a5b-8c9d-000000000001";
    public const string Chat = "a:1-chat-of-lea";
    public const string Lea = "0A1B2C3D-0000-4000-8000-00000000ABCD";
    public static readonly DateTimeOffset Now = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

    public JsonObject Message(string text, string id = "1")
    {
        var activity = Base("message", id);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    public JsonObject Submit(JsonNode value, string id = "1", string? cardId = "card-1")
    {
        var activity = Base("message", id);
        activity["value"] = value;
        activity["replyToId"] = cardId;
        return activity;
    }

    public JsonObject Execute(string verb, JsonObject? data = null, string id = "1", string? cardId = "card-1")
    {
        var activity = Base("invoke", id);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = cardId;
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data ?? [] },
            ["trigger"] = "manual",
        };
        return activity;
    }

    public JsonObject Installation(string action, string id = "1")
    {
        var activity = Base("installationUpdate", id);
        activity["action"] = action;
        return activity;
    }

    public JsonObject Base(string type, string id) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = "2026-06-01T08:00:00.123Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["locale"] = "fr-FR",
        ["from"] = new JsonObject { ["id"] = "29:lea", ["name"] = "Léa Martin", ["aadObjectId"] = Lea },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "PixBot" },
        ["conversation"] = new JsonObject { ["id"] = Chat, ["conversationType"] = "personal", ["tenantId"] = Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };
}

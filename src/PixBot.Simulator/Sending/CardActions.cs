using System.Text.Json;
using System.Text.Json.Nodes;
using PixBot.Simulator.Chats;

namespace PixBot.Simulator.Sending;

/// <summary>What pressing a card's button does in Teams.</summary>
internal sealed class CardActions(ChatStore chats, BotClient bot, ActivityFactory activities)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public async Task<BotAnswer> ExecuteAsync(
        Chat chat, string messageId, JsonObject action, bool isAutomatic, CancellationToken cancellationToken)
    {
        var value = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = isAutomatic ? "automatic" : "manual" };
        var answer = await bot.PostAsync(activities.Invoke(chat, "adaptiveCard/action", messageId, value), cancellationToken);
        if (CardOf(answer) is { } card && chat.Find(messageId) is { IsDeleted: false } message)
            chats.Edit(chat, message, Message(card));
        return answer;
    }

    /// <summary>The message that a classic action sends; <c>msteams</c> in its data may say which.</summary>
    public JsonObject Submit(Chat chat, string messageId, JsonNode? data)
    {
        var msteams = (data as JsonObject)?["msteams"] as JsonObject;
        return (string?)msteams?["type"] switch
        {
            "imBack" => activities.Message(chat, (string?)msteams!["value"] ?? ""),
            "messageBack" => MessageBack(chat, messageId, data!.AsObject(), msteams!),
            _ when data is JsonValue text => activities.Message(chat, text.ToString()),
            _ => activities.Submit(chat, messageId, data?.DeepClone()),
        };
    }

    /// <summary>Whether the person sees the message among their own: a bare press of a button shows nothing.</summary>
    public static bool IsSeen(JsonObject activity) =>
        (string?)activity["text"] is { Length: > 0 } || activity["attachments"] is not null;

    private JsonObject MessageBack(Chat chat, string messageId, JsonObject data, JsonObject msteams)
    {
        var value = msteams["value"] is JsonObject own ? own.DeepClone().AsObject() : data.DeepClone().AsObject();
        foreach (var (name, input) in data.Where(pair => pair.Key != "msteams"))
            value[name] = input?.DeepClone();
        value.Remove("msteams");
        return activities.Submit(chat, messageId, value, (string?)msteams["text"] ?? (string?)msteams["displayText"] ?? "");
    }

    private static JsonElement? CardOf(BotAnswer answer) =>
        answer.Body is { ValueKind: JsonValueKind.Object } body
        && body.TryGetProperty("type", out var type) && type.ValueEquals(CardType)
        && body.TryGetProperty("value", out var card) && card.ValueKind == JsonValueKind.Object
            ? card
            : null;

    private static JsonElement Message(JsonElement card)
    {
        var attachment = new JsonObject { ["contentType"] = CardType, ["content"] = JsonNode.Parse(card.GetRawText()) };
        var message = new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(attachment) };
        return JsonElement.Parse(message.ToJsonString());
    }
}

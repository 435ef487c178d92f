using System.Text.Json;
using System.Text.Json.Nodes;
using PixBot.Simulator.Chats;

namespace PixBot.Testing.Schools;

/// <summary>A file consent card as a client has it.</summary>
public sealed record FileQuestion(string MessageId, string FileName, string Description, JsonNode? AcceptContext, JsonNode? DeclineContext)
{
    private const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Null where the message is none, or not any more.</summary>
    public static FileQuestion? In(ChatMessage message)
    {
        if (message.Activity is not { } activity || !activity.TryGetProperty("attachments", out var attachments))
            return null;
        var attachment = attachments.EnumerateArray().FirstOrDefault(one => one.GetProperty("contentType").GetString() == ContentType);
        if (attachment.ValueKind != JsonValueKind.Object)
            return null;
        var content = attachment.GetProperty("content");
        return new(
            message.Id,
            attachment.GetProperty("name").GetString()!,
            content.GetProperty("description").GetString()!,
            JsonNode.Parse(content.GetProperty("acceptContext").GetRawText()),
            JsonNode.Parse(content.GetProperty("declineContext").GetRawText()));
    }
}

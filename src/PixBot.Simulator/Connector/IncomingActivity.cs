using System.Text;
using System.Text.Json;

namespace PixBot.Simulator.Connector;

/// <summary>An activity that the bot sends, as far as the connector looks into it.</summary>
internal sealed record IncomingActivity(JsonElement Json)
{
    /// <summary>About 100 KB counted as UTF-16 (format-your-bot-messages).</summary>
    private const int MaximumBytes = 100 * 1024;

    public string Type => Text("type") ?? "message";

    public bool IsSilent => Type is "typing" or "trace" or "event" or "invokeResponse";

    public bool HasText => !string.IsNullOrEmpty(Text("text"));

    public bool HasAttachments => Json.TryGetProperty("attachments", out var all) && all.ValueKind == JsonValueKind.Array && all.GetArrayLength() > 0;

    /// <summary>Teams makes two messages of it and tells no id.</summary>
    public bool IsSplit => HasText && HasAttachments;

    public static bool IsTooBig(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8) * 2L > MaximumBytes;

    public static IncomingActivity? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            var json = JsonElement.Parse(utf8.Span);
            return json.ValueKind == JsonValueKind.Object ? new IncomingActivity(json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public IncomingActivity Without(string property)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var own in Json.EnumerateObject().Where(own => own.Name != property))
                own.WriteTo(writer);
            writer.WriteEndObject();
        }

        return new IncomingActivity(JsonElement.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private string? Text(string name) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

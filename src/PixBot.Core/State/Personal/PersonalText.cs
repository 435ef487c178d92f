using System.Text;
using System.Text.Json;

namespace PixBot.Core.State.Personal;

/// <summary>Looks for somebody in a value: the whole text, one of several apart by spaces, or any text within JSON.</summary>
internal static class PersonalText
{
    public static bool Mentions(string text, Func<string, bool> isTheirs)
    {
        if (isTheirs(text))
            return true;
        using var json = Parse(text);
        return json is null ? text.Split(' ').Any(isTheirs) : Texts(json.RootElement).Any(isTheirs);
    }

    /// <returns>Null where nothing is left.</returns>
    /// <param name="instead">Takes the place of a whole text; null: it is absent, in JSON empty.</param>
    public static string? Without(string text, Func<string, bool> isTheirs, string? instead)
    {
        if (isTheirs(text))
            return instead;
        using var json = Parse(text);
        if (json is null)
            return text.Split(' ') is { Length: > 1 } parts ? string.Join(' ', parts.Where(part => !isTheirs(part))) : text;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(writer, json.RootElement, isTheirs, instead ?? "");
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Null for what is no JSON: somebody may be called « [Bob] ».</summary>
    private static JsonDocument? Parse(string text)
    {
        if (text.Length < 2 || (text[0], text[^1]) is not (('{', '}') or ('[', ']')))
            return null;
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    /// <summary>Of a list their place goes; of a property its text.</summary>
    private static void Write(Utf8JsonWriter writer, JsonElement element, Func<string, bool> isTheirs, string instead)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value, isTheirs, instead);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray().Where(item => !IsTheirs(item, isTheirs)))
                    Write(writer, item, isTheirs, instead);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String when IsTheirs(element, isTheirs):
                writer.WriteStringValue(instead);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private static bool IsTheirs(JsonElement element, Func<string, bool> isTheirs) =>
        element.ValueKind == JsonValueKind.String && isTheirs(element.GetString()!);
}

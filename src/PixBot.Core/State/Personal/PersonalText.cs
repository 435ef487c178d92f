using System.Text.Json;
using System.Text.Json.Nodes;

namespace PixBot.Core.State.Personal;

/// <summary>Looks for somebody in a value: the whole text, one of several apart by spaces, or any text within JSON.</summary>
internal static class PersonalText
{
    public static bool Mentions(string text, Func<string, bool> isTheirs) =>
        isTheirs(text) || (Parse(text) is { } json ? Texts(json).Any(isTheirs) : text.Split(' ').Any(isTheirs));

    /// <returns>Null where nothing is left.</returns>
    /// <param name="instead">Takes the place of a whole text; null: it is absent, in JSON empty.</param>
    public static string? Without(string text, Func<string, bool> isTheirs, string? instead)
    {
        if (isTheirs(text))
            return instead;
        if (Parse(text) is not { } json)
            return text.Split(' ') is { Length: > 1 } parts ? string.Join(' ', parts.Where(part => !isTheirs(part))) : text;
        Clean(json, isTheirs, instead ?? "");
        return json.ToJsonString();
    }

    /// <summary>Null for what is no JSON: somebody may be called « [Bob] ».</summary>
    private static JsonNode? Parse(string text)
    {
        if (text.Length < 2 || (text[0], text[^1]) is not (('{', '}') or ('[', ']')))
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => Texts(property.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static void Clean(JsonNode? node, Func<string, bool> isTheirs, string instead)
    {
        switch (node)
        {
            case JsonArray items:
                items.RemoveAll(item => IsTheirs(item, isTheirs));
                foreach (var item in items)
                    Clean(item, isTheirs, instead);
                break;
            case JsonObject properties:
                foreach (var (name, value) in properties.ToList())
                {
                    if (IsTheirs(value, isTheirs))
                        properties[name] = instead;
                    else
                        Clean(value, isTheirs, instead);
                }

                break;
        }
    }

    private static bool IsTheirs(JsonNode? node, Func<string, bool> isTheirs) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && isTheirs(text);
}

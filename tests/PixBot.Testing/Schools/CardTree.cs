using System.Text.Json;

namespace PixBot.Testing.Schools;

internal static class CardTree
{
    /// <summary>The objects of a card in reading order, without what only older clients see, and without what buttons carry.</summary>
    public static IEnumerable<JsonElement> All(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(All);
        return element.ValueKind == JsonValueKind.Object
            ? [element, .. element.EnumerateObject().Where(IsShown).SelectMany(property => All(property.Value))]
            : [];
    }

    private static bool IsShown(JsonProperty property) => property.Name is not ("fallback" or "data" or "msteams");
}

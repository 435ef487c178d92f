using System.Text.Json;
using System.Text.Json.Nodes;

namespace PixBot.Testing.Schools;

/// <summary>What somebody sees: a card, a text, or the short word that a button answers with.</summary>
/// <param name="MessageId">Null for such a word.</param>
/// <param name="Card">Null where it is no card.</param>
public sealed record Shown(string? MessageId, string Text, JsonElement? Card, bool IsFromBot = true)
{
    private static readonly string[] Readable = ["text", "title", "value", "label", "errorMessage"];

    /// <summary>Every button, those under the card and those within.</summary>
    public IEnumerable<JsonElement> Buttons => Card is { } card
        ? CardTree.All(card).Where(element => Type(element).StartsWith("Action.", StringComparison.Ordinal))
        : [];

    public static Shown Of(string? messageId, JsonElement card) => new(
        messageId,
        Spaces.Plain(string.Join('\n', CardTree.All(card).SelectMany(Texts).Where(text => text.Length > 0))),
        card);

    public bool Says(string text) => Text.Contains(text, StringComparison.Ordinal);

    public JsonElement Button(string title) =>
        Buttons.FirstOrDefault(button => Spaces.Plain(button.GetProperty("title").GetString()!) == title) is { ValueKind: JsonValueKind.Object } found
            ? found
            : throw new InvalidOperationException($"There is no button « {title} » here:\n{Text}");

    /// <summary>The value that a choice's title stands for.</summary>
    /// <param name="title">How the title begins.</param>
    public string Choice(string input, string title) => CardTree.All(Input(input))
        .Where(element => element.TryGetProperty("title", out var shown) && Spaces.Plain(shown.GetString()!).StartsWith(title, StringComparison.Ordinal))
        .Select(element => element.GetProperty("value").GetString()!)
        .FirstOrDefault() ?? throw new InvalidOperationException($"« {title} » cannot be chosen here:\n{Text}");

    /// <summary>The value beside a title in a set of facts.</summary>
    public string Fact(string title) => Card is { } card
        && CardTree.All(card).FirstOrDefault(element => IsFact(element, title)) is { ValueKind: JsonValueKind.Object } fact
            ? Spaces.Plain(fact.GetProperty("value").GetString()!)
            : throw new InvalidOperationException($"There is no fact « {title} » here:\n{Text}");

    public JsonElement Input(string id) => Inputs.First(input => input.GetProperty("id").GetString() == id);

    /// <summary>As a client merges it: the action's own data, and over it the value of every input, typed or as it stood.</summary>
    public JsonObject Merged(JsonElement button, IReadOnlyDictionary<string, string> typed)
    {
        var action = JsonNode.Parse(button.GetRawText())!.AsObject();
        var data = action["data"] as JsonObject ?? [];
        action["data"] = data;
        foreach (var input in Inputs)
        {
            var id = input.GetProperty("id").GetString()!;
            if ((typed.GetValueOrDefault(id) ?? Standing(input)) is { } value)
                data[id] = value;
        }

        return action;
    }

    private IEnumerable<JsonElement> Inputs => Card is { } card
        ? CardTree.All(card).Where(element => Type(element).StartsWith("Input.", StringComparison.Ordinal))
        : [];

    private static bool IsFact(JsonElement element, string title) =>
        !element.TryGetProperty("type", out _) && element.TryGetProperty("title", out var shown) && Spaces.Plain(shown.GetString()!) == title;

    private static string? Standing(JsonElement input) =>
        input.TryGetProperty("value", out var value) ? value.ToString() : Type(input) == "Input.Toggle" ? "false" : null;

    private static IEnumerable<string> Texts(JsonElement element) => Readable
        .Select(name => element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "");

    private static string Type(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "";
}

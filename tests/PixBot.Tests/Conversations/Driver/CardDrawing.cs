using System.Text;
using System.Text.RegularExpressions;
using AdaptiveCards;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>A card as text, in the order in which its reader meets it: for snapshots that can be read as the card is.</summary>
internal static partial class CardDrawing
{
    public static string Draw(this AdaptiveCard card)
    {
        var drawing = new StringBuilder();
        foreach (var element in card.Body)
            Draw(drawing, element, "");
        foreach (var action in card.Actions)
            drawing.Append(Of(action)).Append('\n');
        return RandomId().Replace(drawing.ToString(), "<id>");
    }

    private static void Draw(StringBuilder drawing, AdaptiveElement element, string indent)
    {
        foreach (var line in Lines(element))
            drawing.Append(indent).Append(line).Append('\n');
        if (element is AdaptiveUnknownElement { Fallback: AdaptiveElement fallback })
            Draw(drawing, fallback, indent + "│ ");
        if (element is AdaptiveContainer container)
        {
            foreach (var item in container.Items)
                Draw(drawing, item, indent + "│ ");
        }
    }

    private static IEnumerable<string> Lines(AdaptiveElement element) => element switch
    {
        AdaptiveTextBlock text => Of(text),
        AdaptiveFactSet set => set.Facts.Select(fact => $"{fact.Title} = {fact.Value}"),
        AdaptiveContainer container => [$"┌ {container.Style}{(container.SelectAction is { } press ? $" {Of(press)}" : "")}"],
        AdaptiveColumnSet set => [string.Join(" ┃ ", set.Columns.Select(Of))],
        AdaptiveUnknownElement unknown => [$"┌ {unknown.Type}: {Newtonsoft.Json.JsonConvert.SerializeObject(unknown.AdditionalProperties)}"],
        AdaptiveActionSet set => set.Actions.Select(Of),
        AdaptiveTable table => table.Rows.Select(row => "| " + string.Join(" | ", row.Cells.Select(cell => ((AdaptiveTextBlock)cell.Items[0]).Text)) + " |"),
        AdaptiveChoiceSetInput choices => [Of(choices), .. choices.Choices.Select(choice => $"  {Box(choices, choice)} {choice.Title}")],
        AdaptiveToggleInput toggle => [Of(toggle), $"  {(toggle.Value == "true" ? "[x]" : "[ ]")} {toggle.Title}"],
        AdaptiveInput input => [$"{Of(input)} {input.Typed()}".TrimEnd()],
        _ => throw new NotSupportedException($"A {element.Type} cannot be drawn yet."),
    };

    private static string Of(AdaptiveColumn column) =>
        $"{string.Join(' ', column.Items.SelectMany(Lines))}{(column.SelectAction is { } press ? $" {Of(press)}" : "")}";

    private static IEnumerable<string> Of(AdaptiveTextBlock text)
    {
        var mark = text switch
        {
            { Size: AdaptiveTextSize.Large } => "# ",
            { Style: AdaptiveTextBlockStyle.Heading } => "## ",
            { FontType: AdaptiveFontType.Monospace } => "` ",
            { IsSubtle: true } => "~ ",
            _ => "",
        };
        return text.Text.Split('\n', '\r').Select((line, i) => i == 0 ? mark + line : line);
    }

    private static string Of(AdaptiveInput input) => $"{input.Label}{(input.IsRequired ? "*" : "")} ‹{input.Id}: {input.ErrorMessage}›";

    private static string Box(AdaptiveChoiceSetInput choices, AdaptiveChoice choice) =>
        (choices.IsMultiSelect == true, choices.Value?.Split(',').Contains(choice.Value) == true) switch
        {
            (true, true) => "[x]",
            (true, false) => "[ ]",
            (false, true) => "(x)",
            _ => "( )",
        };

    private static string Of(AdaptiveAction action) => action switch
    {
        AdaptiveExecuteAction execute => $"[{execute.Title}]{(execute.Style is { } style ? $" {style}" : "")} → {Of(execute)}",
        AdaptiveOpenUrlAction open => $"[{open.Title}] → {open.Url}",
        _ => throw new NotSupportedException($"A {action.Type} cannot be drawn yet."),
    };

    private static string Of(AdaptiveExecuteAction execute)
    {
        var data = (IReadOnlyDictionary<string, string>)execute.Data!;
        return string.Join(' ', [execute.Verb, .. data.Where(pair => pair.Key != "verb").Select(pair => $"{pair.Key}={pair.Value}")]);
    }

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex RandomId();
}

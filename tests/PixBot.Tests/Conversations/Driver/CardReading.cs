using AdaptiveCards;
using Newtonsoft.Json.Linq;
using PixBot.Testing;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>Cards as tests look at them.</summary>
internal static class CardReading
{
    private static readonly string[] Shown = ["text", "title", "value", "label", "errorMessage", "placeholder"];

    /// <summary>Teams counts a message in UTF-16 and takes up to 80 KB (src/facts/teams.md, "Messages").</summary>
    public const int MaximumBytes = 80 * 1024;

    extension(AdaptiveCard card)
    {
        /// <summary>Every text of it, line by line; of choices and actions the titles.</summary>
        public string Words() => Spaces.Plain(string.Join('\n', card.ToJObject().Descendants().OfType<JProperty>()
            .Where(property => Shown.Contains(property.Name) && property.Value.Type == JTokenType.String && !IsData(property))
            .Select(property => (string)property.Value!)));

        public IEnumerable<AdaptiveAction> Buttons() => card.Actions.Concat(card.Elements().OfType<AdaptiveActionSet>().SelectMany(set => set.Actions));

        /// <summary>What pressing a part of the card does, beside the buttons.</summary>
        public IEnumerable<AdaptiveExecuteAction> Presses() => card.Elements().Select(PressOf)
            .Concat(card.Elements().OfType<AdaptiveColumnSet>().SelectMany(set => set.Columns).Select(column => column.SelectAction))
            .OfType<AdaptiveExecuteAction>();

        public IEnumerable<AdaptiveInput> Inputs() => card.Elements().OfType<AdaptiveInput>();

        public IEnumerable<AdaptiveElement> Elements() => card.Body.SelectMany(Within);

        public IReadOnlyDictionary<string, string> DataOf(string title) =>
            (IReadOnlyDictionary<string, string>)card.Buttons().OfType<AdaptiveExecuteAction>().Single(button => button.Is(title)).Data!;

        public int Utf16Bytes => card.ToJObject().ToString(Newtonsoft.Json.Formatting.None).Length * 2;

        /// <summary>What a fact says.</summary>
        public string? Fact(string title) =>
            card.Elements().OfType<AdaptiveFactSet>().SelectMany(set => set.Facts).FirstOrDefault(fact => Spaces.Plain(fact.Title) == title) is { } fact ? Spaces.Plain(fact.Value) : null;
    }

    /// <summary>By its title, whichever its spaces are.</summary>
    public static bool Is(this AdaptiveAction action, string title) => Spaces.Plain(action.Title ?? "") == Spaces.Plain(title);

    public static string? Typed(this AdaptiveInput input) => input switch
    {
        AdaptiveTextInput text => text.Value,
        AdaptiveDateInput date => date.Value,
        AdaptiveTimeInput time => time.Value,
        AdaptiveToggleInput toggle => toggle.Value,
        AdaptiveChoiceSetInput choices => choices.Value,
        _ => null,
    };

    private static AdaptiveAction? PressOf(AdaptiveElement element) => (element as AdaptiveContainer)?.SelectAction;

    private static IEnumerable<AdaptiveElement> Within(AdaptiveElement element) => element switch
    {
        AdaptiveUnknownElement { Fallback: AdaptiveElement shown } => [element, .. Within(shown)],
        AdaptiveContainer container => [element, .. container.Items.SelectMany(Within)],
        AdaptiveColumnSet columns => [element, .. columns.Columns.SelectMany(column => column.Items.SelectMany(Within))],
        AdaptiveTable table => [element, .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Items.SelectMany(Within))],
        _ => [element],
    };

    private static bool IsData(JProperty property) =>
        property.Ancestors().OfType<JProperty>().Any(ancestor => ancestor.Name is "data" or "fallback")
        || (property.Name == "value" && property.Parent is JObject owner && (owner["type"] is not null || IsChoice(property)));

    private static bool IsChoice(JProperty property) => property.Ancestors().OfType<JProperty>().FirstOrDefault()?.Name == "choices";
}

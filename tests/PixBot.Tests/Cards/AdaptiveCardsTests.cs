using System.Globalization;
using AdaptiveCards;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Cards;

/// <summary>The model says what the schema says: https://adaptivecards.io/explorer.</summary>
public sealed class AdaptiveCardsTests
{
    [Fact]
    public void A_card_serialises_under_the_schemas_names()
    {
        var card = new AdaptiveCard("1.5")
        {
            Lang = "fr",
            FallbackText = "Mettez Teams à jour.",
            Speak = "Bonjour",
            Body =
            {
                new AdaptiveTextBlock("Bonjour")
                {
                    Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention, Style = AdaptiveTextBlockStyle.Heading,
                    FontType = AdaptiveFontType.Monospace, IsSubtle = true, MaxLines = 2, HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                    Spacing = AdaptiveSpacing.None, Separator = true, Id = "t", IsVisible = false,
                },
                new AdaptiveImage(new Uri("https://x.example/a.png")) { AltText = "un chat", Size = AdaptiveImageSize.Small, Style = AdaptiveImageStyle.Person },
                new AdaptiveFactSet { Facts = { new AdaptiveFact("Salle", "204") } },
                new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Bleed = true, Items = { new AdaptiveTextBlock("x") } },
                new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Width = "stretch", VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center } } },
                new AdaptiveActionSet { Actions = { new AdaptiveOpenUrlAction(new Uri("https://pix.fr/")) { Title = "Pix", Mode = AdaptiveActionMode.Secondary } } },
                new AdaptiveTable { Columns = { new() { Width = 2 } }, Rows = { new AdaptiveTableRow { Cells = { new AdaptiveTableCell { Items = { new AdaptiveTextBlock("c") } } } } } },
                new AdaptiveUnknownElement("Chart.Donut") { AdditionalProperties = { ["title"] = "Classes" } },
            },
            Actions =
            {
                new AdaptiveExecuteAction { Title = "Oui", Verb = "yes", Style = "positive", Data = new Dictionary<string, string> { ["Clef"] = "v" }, Fallback = new AdaptiveSubmitAction { Title = "Oui", Data = new Dictionary<string, string> { ["verb"] = "yes" } } },
                new AdaptiveShowCardAction(new AdaptiveCard("1.5")) { Title = "Plus" },
                new AdaptiveToggleVisibilityAction { Title = "Montrer", TargetElements = { "t" } },
            },
        };
        Same(card, """
            {"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","lang":"fr","fallbackText":"Mettez Teams à jour.","speak":"Bonjour",
             "body":[
              {"type":"TextBlock","id":"t","text":"Bonjour","size":"ExtraLarge","weight":"Bolder","color":"Attention","style":"Heading","fontType":"Monospace","isSubtle":true,"wrap":true,"maxLines":2,"horizontalAlignment":"Center","spacing":"None","separator":true,"isVisible":false},
              {"type":"Image","url":"https://x.example/a.png","altText":"un chat","size":"Small","style":"Person"},
              {"type":"FactSet","facts":[{"title":"Salle","value":"204"}]},
              {"type":"Container","style":"Emphasis","bleed":true,"items":[{"type":"TextBlock","text":"x","wrap":true}]},
              {"type":"ColumnSet","columns":[{"type":"Column","width":"stretch","verticalContentAlignment":"Center","items":[]}]},
              {"type":"ActionSet","actions":[{"type":"Action.OpenUrl","title":"Pix","mode":"Secondary","url":"https://pix.fr/"}]},
              {"type":"Table","columns":[{"width":2}],"rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"c","wrap":true}]}]}],"firstRowAsHeader":true,"showGridLines":true},
              {"type":"Chart.Donut","title":"Classes"}],
             "actions":[
              {"type":"Action.Execute","title":"Oui","verb":"yes","style":"positive","data":{"Clef":"v"},"fallback":{"type":"Action.Submit","title":"Oui","data":{"verb":"yes"}}},
              {"type":"Action.ShowCard","title":"Plus","card":{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","body":[]}},
              {"type":"Action.ToggleVisibility","title":"Montrer","targetElements":["t"]}]}
            """);
    }

    [Fact]
    public void Inputs_serialise_under_the_schemas_names() => Same(
        new AdaptiveCard("1.5")
        {
            Body =
            {
                new AdaptiveTextInput { Id = "a", Label = "Nom", IsRequired = true, ErrorMessage = "!", Value = "v", Placeholder = "p", IsMultiline = true, MaxLength = 9, Regex = "^x$", Style = AdaptiveTextInputStyle.Email },
                new AdaptiveNumberInput { Id = "b", Label = "Nombre", Value = 1.5, Min = 0, Max = 2 },
                new AdaptiveDateInput { Id = "c", Label = "Date", Value = "2026-06-15", Min = "2026-01-01" },
                new AdaptiveTimeInput { Id = "d", Label = "Heure", Value = "08:30" },
                new AdaptiveToggleInput("Oui ?") { Id = "e", Label = "Choix" },
                new AdaptiveChoiceSetInput { Id = "f", Label = "Qui", Style = AdaptiveChoiceInputStyle.Expanded, IsMultiSelect = true, Value = "1,2", Choices = [new AdaptiveChoice("Un", "1")] },
            },
        },
        """
        {"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","body":[
          {"type":"Input.Text","id":"a","label":"Nom","isRequired":true,"errorMessage":"!","value":"v","placeholder":"p","isMultiline":true,"maxLength":9,"regex":"^x$","style":"Email"},
          {"type":"Input.Number","id":"b","label":"Nombre","value":1.5,"min":0.0,"max":2.0},
          {"type":"Input.Date","id":"c","label":"Date","value":"2026-06-15","min":"2026-01-01"},
          {"type":"Input.Time","id":"d","label":"Heure","value":"08:30"},
          {"type":"Input.Toggle","id":"e","label":"Choix","title":"Oui ?","value":"false","wrap":true},
          {"type":"Input.ChoiceSet","id":"f","label":"Qui","style":"Expanded","isMultiSelect":true,"value":"1,2","wrap":true,"choices":[{"title":"Un","value":"1"}]}]}
        """);

    [Fact]
    public void Numbers_do_not_follow_the_threads_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            new AdaptiveCard("1.5") { Body = { new AdaptiveNumberInput { Value = 1.5 } } }.ToJson().ShouldContain("\"value\": 1.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Same(AdaptiveCard card, string json)
    {
        var (made, expected) = (JObject.Parse(card.ToJson()), JObject.Parse(json));
        JToken.DeepEquals(Sorted(made), Sorted(expected)).ShouldBeTrue($"{Sorted(made)}\nis not\n{Sorted(expected)}");
    }

    private static JToken Sorted(JToken token) => token switch
    {
        JObject o => new JObject(o.Properties().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new JProperty(p.Name, Sorted(p.Value)))),
        JArray a => new JArray(a.Select(Sorted)),
        _ => token,
    };
}

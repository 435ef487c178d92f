using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Cards;

/// <summary>The kit that cards are made of: one place for version, language, spacing and the shape of actions.</summary>
public static class Card
{
    /// <summary>What Teams' clients draw (src/facts/teams.md, "Cards").</summary>
    public const string Version = "1.5";

    public static AdaptiveCard In(Language language, params IEnumerable<AdaptiveElement?> body)
    {
        var card = new AdaptiveCard(Version) { Lang = language.Code() };
        foreach (var element in body)
        {
            if (element is not null)
                card.Body.Add(element);
        }

        return card;
    }

    extension(AdaptiveCard card)
    {
        public AdaptiveCard With(params IEnumerable<AdaptiveAction?> actions)
        {
            foreach (var action in actions)
            {
                if (action is not null)
                    card.Actions.Add(action);
            }

            return card;
        }
    }

    public static AdaptiveTextBlock Title(string text) => new(text)
    {
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
    };

    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Spacing = AdaptiveSpacing.Medium,
    };

    public static AdaptiveTextBlock Paragraph(string text) => new(text);

    /// <summary>What matters less: dates, sources.</summary>
    public static AdaptiveTextBlock Note(string text) => new(text)
    {
        IsSubtle = true,
        Size = AdaptiveTextSize.Small,
        Spacing = AdaptiveSpacing.Small,
    };

    public static AdaptiveTextBlock Bullets(IEnumerable<string> items) => new(string.Join("\r", items.Select(item => $"- {item}")));

    public static AdaptiveFactSet Facts(params IEnumerable<(string Title, string Value)> facts) => new()
    {
        Facts = [.. facts.Select(fact => new AdaptiveFact(fact.Title, fact.Value))],
    };

    /// <summary>How many actions Teams shows under a card, and in a row within it.</summary>
    public const int MostActions = 6;

    /// <summary>Buttons within the card, in as many rows as it takes to show them all.</summary>
    public static IEnumerable<AdaptiveElement> ButtonRows(IEnumerable<AdaptiveAction> buttons) =>
        buttons.Chunk(MostActions).Select(row => new AdaptiveActionSet { Actions = [.. row] });

    /// <summary>A box with its own background; the words in it carry the meaning, the colour only helps.</summary>
    public static AdaptiveContainer Box(AdaptiveContainerStyle style, params IEnumerable<AdaptiveElement?> items) => new()
    {
        Style = style,
        Items = [.. items.OfType<AdaptiveElement>()],
    };

    /// <summary>
    /// A button. The verb and the data come back as they are, from whoever holds the card, so the server checks them.
    /// Clients without universal actions send the same data as a message.
    /// </summary>
    /// <param name="data">Flat: texts by name.</param>
    public static AdaptiveExecuteAction Button(string title, string verb, params IEnumerable<(string Name, string Value)> data)
    {
        var values = data.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        var withVerb = new Dictionary<string, string>(values, StringComparer.Ordinal) { [VerbKey] = verb };
        var shown = CardText.Inert(title);
        return new AdaptiveExecuteAction
        {
            Title = shown,
            Verb = verb,
            Data = withVerb,
            Fallback = new AdaptiveSubmitAction { Title = shown, Data = withVerb },
        };
    }

    public static AdaptiveExecuteAction MainButton(string title, string verb, params IEnumerable<(string Name, string Value)> data)
    {
        var button = Button(title, verb, data);
        button.Style = "positive";
        return button;
    }

    public static AdaptiveExecuteAction DangerousButton(string title, string verb, params IEnumerable<(string Name, string Value)> data)
    {
        var button = Button(title, verb, data);
        button.Style = "destructive";
        return button;
    }

    /// <summary>
    /// What pressing an element does, as its title says to whoever does not see it. It has no fallback: clients that would
    /// need one ignore it here (src/facts/teams.md, "Buttons").
    /// </summary>
    public static AdaptiveExecuteAction Press(string title, string verb, params IEnumerable<(string Name, string Value)> data)
    {
        var press = Button(title, verb, data);
        press.Fallback = null;
        return press;
    }

    /// <summary>Leaves a form as it is: what is required may stay empty.</summary>
    public static AdaptiveExecuteAction CancelButton(Language language, string verb, params IEnumerable<(string Name, string Value)> data)
    {
        var button = Button(CommonTexts.Cancel.In(language), verb, data);
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        ((AdaptiveSubmitAction)button.Fallback!).AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    public static AdaptiveOpenUrlAction Link(string title, Uri url) => new(url) { Title = CardText.Inert(title) };

    /// <summary>One of several to choose from; the title may be what people wrote, as it is.</summary>
    public static AdaptiveChoice Choice(string title, string value) => new(CardText.Inert(title), value);

    /// <summary>Where an action that arrives as a message carries its verb.</summary>
    public const string VerbKey = "verb";
}

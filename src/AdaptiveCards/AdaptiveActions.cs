using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string? Title { get; set; }

    /// <summary><c>default</c>, <c>positive</c> or <c>destructive</c>.</summary>
    public string? Style { get; set; }

    public AdaptiveActionMode? Mode { get; set; }

    public string? Tooltip { get; set; }
}

public sealed class AdaptiveOpenUrlAction(Uri url) : AdaptiveAction
{
    public override string Type => "Action.OpenUrl";

    public Uri Url { get; set; } = url;
}

/// <summary>The classic action: in Teams it arrives as a message with an empty text and the data as its value.</summary>
public sealed class AdaptiveSubmitAction : AdaptiveAction
{
    public override string Type => "Action.Submit";

    public AdaptiveAssociatedInputs? AssociatedInputs { get; set; }

    public object? Data { get; set; }
}

/// <summary>The universal action: arrives as an invoke <c>adaptiveCard/action</c>, whose answer may replace the card.</summary>
public sealed class AdaptiveExecuteAction : AdaptiveAction
{
    public override string Type => "Action.Execute";

    public AdaptiveAssociatedInputs? AssociatedInputs { get; set; }

    public string? Verb { get; set; }

    public object? Data { get; set; }
}

public sealed class AdaptiveShowCardAction(AdaptiveCard card) : AdaptiveAction
{
    public override string Type => "Action.ShowCard";

    public AdaptiveCard Card { get; set; } = card;
}

public sealed class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public override string Type => "Action.ToggleVisibility";

    [JsonProperty("targetElements")]
    public IList<string> TargetElements { get; init; } = [];
}

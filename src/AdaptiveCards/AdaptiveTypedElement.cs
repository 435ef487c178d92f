using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>
/// Whatever has a <c>type</c> in a card. Properties that the model does not know (Teams' <c>targetWidth</c>, say) go
/// through <see cref="AdditionalProperties"/>.
/// </summary>
public abstract class AdaptiveTypedElement
{
    [JsonProperty(Order = -10)]
    public abstract string Type { get; }

    [JsonProperty(Order = -9)]
    public string? Id { get; set; }

    /// <summary>What a client shows that does not know this element: another element, or the word <c>drop</c>.</summary>
    [JsonProperty(Order = 90)]
    public object? Fallback { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; } = new Dictionary<string, object>();

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties.Count > 0;
}

public abstract class AdaptiveElement : AdaptiveTypedElement
{
    public AdaptiveSpacing? Spacing { get; set; }

    public bool Separator { get; set; }

    public bool IsVisible { get; set; } = true;

    public bool ShouldSerializeSeparator() => Separator;

    public bool ShouldSerializeIsVisible() => !IsVisible;
}

/// <summary>An element of a host's own, such as Teams' <c>Chart.Donut</c>: its properties are the additional ones.</summary>
public sealed class AdaptiveUnknownElement(string type) : AdaptiveElement
{
    public override string Type { get; } = type;
}

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>
/// A card of the Adaptive Cards schema. The names are those of the official library, of which this project offers the
/// part that PixBot uses: where the package can be restored, it can take this project's place.
/// </summary>
public sealed class AdaptiveCard(string schemaVersion) : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        ContractResolver = new DefaultContractResolver
        {
            NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false, ProcessExtensionDataNames = false },
        },
        Culture = System.Globalization.CultureInfo.InvariantCulture,
    });

    public override string Type => "AdaptiveCard";

    [JsonProperty("$schema", Order = -11)]
    public string Schema { get; set; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonProperty(Order = -8)]
    public string Version { get; set; } = schemaVersion;

    /// <summary>Two letters, for screen readers.</summary>
    [JsonProperty(Order = -7)]
    public string? Lang { get; set; }

    public string? FallbackText { get; set; }

    public string? Speak { get; set; }

    public IList<AdaptiveElement> Body { get; init; } = [];

    public IList<AdaptiveAction> Actions { get; init; } = [];

    public bool ShouldSerializeActions() => Actions.Count > 0;

    /// <summary>The card as Bot Framework wants it in an attachment: a Newtonsoft object, never a System.Text.Json node.</summary>
    public JObject ToJObject() => JObject.FromObject(this, Serializer);

    public string ToJson() => ToJObject().ToString(Formatting.Indented);
}

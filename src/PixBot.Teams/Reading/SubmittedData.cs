using System.Globalization;
using Newtonsoft.Json.Linq;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Reading;

/// <summary>What a card sent, flattened to texts; anything nested is not the bot's own and is left out.</summary>
internal static class SubmittedData
{
    internal const int MaximumEntries = 200;
    internal const int MaximumNameLength = 100;
    internal const int MaximumValueLength = 16_000;

    public static CardData From(JObject? data)
    {
        if (data is null)
            return CardData.None;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in data.Properties())
        {
            if (values.Count < MaximumEntries && property.Name.Length <= MaximumNameLength && TextOf(property.Value) is { } text)
                values[property.Name] = Unicode.Cut(text, MaximumValueLength);
        }

        return new(values);
    }

    private static string? TextOf(JToken token) => token is not JValue { Value: { } value } ? null : value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}

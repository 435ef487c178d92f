using Newtonsoft.Json.Linq;

namespace PixBot.Teams.Reading;

/// <summary>Reads texts out of what Bot Framework leaves untyped, whatever it turns out to be.</summary>
internal static class ActivityTexts
{
    public static string? TenantOf(object? channelData) => At(channelData, "tenant", "id");

    public static string? At(object? value, params ReadOnlySpan<string> path)
    {
        var token = value as JToken;
        foreach (var name in path)
            token = (token as JObject)?[name];
        return token is JValue { Type: JTokenType.String, Value: string text } && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }
}

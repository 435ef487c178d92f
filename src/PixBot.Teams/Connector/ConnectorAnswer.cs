using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Connector;

/// <summary>What the connector answered, other than yes; and what that means (src/facts/teams.md, "Refusals").</summary>
/// <param name="Code">Of the error, or null.</param>
/// <param name="RetryAfter">As the header said, or null.</param>
internal sealed record ConnectorAnswer(HttpStatusCode Status, string? Code, TimeSpan? RetryAfter)
{
    /// <summary>Where a 429 does not say how long; whoever sends again should grow it.</summary>
    public static readonly TimeSpan DefaultRetryAfter = TimeSpan.FromSeconds(5);

    private static readonly JsonSerializerSettings ErrorSettings = new() { MaxDepth = 32, DateParseHandling = DateParseHandling.None };

    public static ConnectorAnswer Parse(HttpStatusCode status, string? retryAfter, string? body, DateTimeOffset now) =>
        new(status, CodeIn(body), RetryAfterHeader.Parse(retryAfter, now));

    /// <param name="isAboutActivity">True for an update or a delete, where what is gone may be the message alone.</param>
    public SendOutcome ToOutcome(bool isAboutActivity) => (int)Status switch
    {
        429 => new SendOutcome.Throttled(RetryAfter ?? DefaultRetryAfter),
        412 => new SendOutcome.Busy(Reason) { IsOfChat = true },
        408 or 502 or 503 or 504 => new SendOutcome.Busy(Reason),
        403 => Forbidden(),
        404 when isAboutActivity && Code == "ActivityNotFoundInConversation" => new SendOutcome.Refused(Reason),
        404 => new SendOutcome.Unreachable(UnreachableReason.ConversationGone),
        _ => new SendOutcome.Refused(Reason),
    };

    private SendOutcome Forbidden() => Code switch
    {
        "BotDisabledByAdmin" => new SendOutcome.Unreachable(UnreachableReason.DisabledByAdmin),
        "ConversationBlockedByUser" => new SendOutcome.Unreachable(UnreachableReason.Blocked),

        // Blocked or uninstalled: Teams does not say which.
        "MessageWritesBlocked" => new SendOutcome.Unreachable(UnreachableReason.Blocked),
        "ForbiddenOperationException" => new SendOutcome.Unreachable(UnreachableReason.NeverInstalled),
        "InvalidBotApiHost" or "NotEnoughPermissions" => new SendOutcome.Refused(Reason),
        _ => new SendOutcome.Unreachable(UnreachableReason.Uninstalled),
    };

    private string Reason => Code is null ? $"{(int)Status}" : $"{(int)Status} {Code}";

    /// <summary>
    /// <c>{"error":{"code":…}}</c>, or <c>{"errorCode":209,"message":"{ \"subCode\": \"MessageWritesBlocked\" }"}</c> with
    /// JSON in a string (src/facts/teams.md, "Refusals").
    /// </summary>
    private static string? CodeIn(string? body)
    {
        if (AsObject(body) is not { } answer)
            return null;
        var code = Text(answer["error"] is JObject error ? error["code"] : null)
            ?? (AsObject(Text(answer["message"])) is { } inner ? Text(inner["subCode"]) : null)
            ?? Text(answer["code"])
            ?? Text(answer["subCode"]);
        return code is { Length: > 0 and <= 100 } && code.All(char.IsAsciiLetterOrDigit) ? code : null;
    }

    private static JObject? AsObject(string? json)
    {
        if (json is not { Length: > 1 and < 65536 } || json.TrimStart() is not ['{', ..])
            return null;
        try
        {
            return JsonConvert.DeserializeObject<JObject>(json, ErrorSettings);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JToken? token) => token is JValue { Type: JTokenType.String, Value: string text } ? text : null;
}

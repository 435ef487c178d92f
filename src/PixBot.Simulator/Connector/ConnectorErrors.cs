using System.Text.Json.Nodes;
using PixBot.Simulator.Faults;

namespace PixBot.Simulator.Connector;

/// <summary>Refusals in Teams' own shapes (src/facts/teams.md, "Refusals").</summary>
internal static class ConnectorErrors
{
    /// <summary>No <c>error.code</c>: the sub-code is inside a text of JSON.</summary>
    private const string WritesBlocked =
        "{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is not available to the bot\",\r\n  \"errorCode\": null,\r\n  \"errorSubCode\": null\r\n}";

    public static ConnectorAnswer BadSyntax(string message) => Error(400, "BadSyntax", message);

    public static ConnectorAnswer BadArgument(string message) => Error(400, "BadArgument", message);

    public static ConnectorAnswer NotInstalled() =>
        Error(403, "ForbiddenOperationException", "The bot is not installed in the user's personal scope.");

    public static ConnectorAnswer NotInRoster() =>
        Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorAnswer BlockedByUser() =>
        Error(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");

    public static ConnectorAnswer MessageWritesBlocked() =>
        new(403, new JsonObject { ["errorCode"] = 209, ["message"] = WritesBlocked }) { Code = "MessageWritesBlocked" };

    public static ConnectorAnswer NotOwn() => Error(403, "NotEnoughPermissions", "A bot can change its own messages only.");

    public static ConnectorAnswer NoConversation() => Error(404, "ConversationNotFound", "Conversation not found.");

    public static ConnectorAnswer NoActivity() => Error(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");

    public static ConnectorAnswer NoMember() => Error(404, "MemberNotFoundInConversation", "The specified user is not found in the given conversation.");

    public static ConnectorAnswer TooBig() => Error(413, "MessageSizeTooBig", "Message size too large.");

    public static ConnectorAnswer Throttled(TimeSpan retryAfter) =>
        Error(429, "Throttled", "Too many requests.") with { RetryAfter = retryAfter };

    /// <summary>The answer to a fault that keeps the message from being delivered.</summary>
    public static ConnectorAnswer Of(FaultKind kind) => kind switch
    {
        FaultKind.BlockedByUser => BlockedByUser(),
        FaultKind.MessageWritesBlocked => MessageWritesBlocked(),
        FaultKind.NotInRoster => NotInRoster(),
        FaultKind.PassingNotFound => NoConversation(),
        FaultKind.PreconditionFailed => Error(412, "PreconditionFailed", "Precondition failed, please retry."),
        FaultKind.InternalError => Error(500, "ServiceError", "The service failed."),
        FaultKind.BadGateway or FaultKind.DeliveredBadGateway => Error(502, "ServiceError", "A dependent service failed."),
        FaultKind.ServiceUnavailable => new ConnectorAnswer(503) { Code = "503" },
        FaultKind.GatewayTimeout => new ConnectorAnswer(504) { Code = "504" },
        FaultKind.DropBefore or FaultKind.DropAfter => new ConnectorAnswer(0) { Code = "Dropped" },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Has no answer of its own."),
    };

    private static ConnectorAnswer Error(int status, string code, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }) { Code = code };
}

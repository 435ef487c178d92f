using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace PixBot.Teams.Turns;

/// <summary>
/// Answers to <c>adaptiveCard/action</c>. The HTTP status is always 200; what went wrong stands in the body
/// (src/facts/teams.md, "Buttons").
/// </summary>
internal static class InvokeAnswer
{
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    public static InvokeResponse Card(AdaptiveCard card) => Of(200, AdaptiveCard.ContentType, card.ToJObject());

    public static InvokeResponse Message(string text) => Of(200, MessageType, text);

    public static InvokeResponse Failure(string message) => Of(500, ErrorType, new Error("InternalServerError", message));

    private static InvokeResponse Of(int status, string type, object value) => new()
    {
        Status = 200,
        Body = new AdaptiveCardInvokeResponse { StatusCode = status, Type = type, Value = value },
    };
}

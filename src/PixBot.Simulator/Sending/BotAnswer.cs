using System.Text.Json;

namespace PixBot.Simulator.Sending;

/// <summary>What the bot's endpoint said to an activity. What it sends to the chat comes through the connector.</summary>
/// <param name="Status">HTTP's; null where there was no answer in time or no connection.</param>
/// <param name="Body">Of an invoke: <c>{statusCode, type, value}</c>.</param>
public sealed record BotAnswer(int? Status, JsonElement? Body)
{
    internal static readonly BotAnswer None = new(null, null);

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Teams delivers an activity again where the bot did not take it.</summary>
    internal bool IsTaken => Status is < 500;
}

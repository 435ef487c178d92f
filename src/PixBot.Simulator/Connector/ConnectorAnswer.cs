using System.Text.Json.Nodes;

namespace PixBot.Simulator.Connector;

/// <summary>What the connector answers to a request, and what the journal keeps of it.</summary>
/// <param name="Status">0: the connection is broken off.</param>
internal sealed record ConnectorAnswer(int Status, JsonNode? Body = null)
{
    public string? Code { get; init; }

    public string? ActivityId { get; init; }

    public bool Delivered { get; init; }

    public bool Early { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public static ConnectorAnswer Found(JsonNode body) => new(StatusCodes.Status200OK, body);

    /// <summary>Done, with the message's id.</summary>
    public static ConnectorAnswer Done(int status, string id) =>
        new(status, new JsonObject { ["id"] = id }) { ActivityId = id, Delivered = true };

    /// <summary>Done, and Teams tells no id: typing, and a text split from its card.</summary>
    public static ConnectorAnswer Accepted() => new(StatusCodes.Status202Accepted, new JsonObject()) { Delivered = true };
}

using System.Text.Json.Nodes;

namespace PixBot.Testing.Graph;

/// <summary>A request to Graph, alone or inside a batch.</summary>
/// <param name="Path">Without the version.</param>
public sealed record GraphRequest(string Method, string Path, IReadOnlyDictionary<string, string> Query, JsonNode? Body, bool IsInner, bool IsEventual)
{
    public bool IsBatch => Path == "/$batch";

    public string Filter => Query.GetValueOrDefault("$filter") ?? "";

    /// <summary>What it asks, one by one: a throttled question must not be asked again before its time, whatever else is asked with it.</summary>
    public IReadOnlyList<string> Questions => IsBatch ? ["batch"] : ODataFilter.Values(Filter) is { Count: > 0 } values && Path == "/users"
        ? [.. values.Select(value => $"{ODataFilter.Field(Filter)} {value}")]
        : [$"{Method} {Path}"];
}

/// <summary>An answer of Graph.</summary>
public sealed record GraphResponse(int Status, JsonNode? Body = null, string? RetryAfter = null)
{
    public static GraphResponse Error(int status, string code, string message, string? retryAfter = null) => new(
        status,
        new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message, ["innerError"] = new JsonObject { ["request-id"] = "r" } } },
        retryAfter);

    public static GraphResponse Throttled(int seconds) => Error(429, "TooManyRequests", "Too many requests.", $"{seconds}");

    public static GraphResponse NotFound => Error(404, "NotFound", "No such thing.");
}

/// <summary>What the log keeps of a request.</summary>
public sealed record GraphEntry(GraphRequest Request, int Status, DateTimeOffset At);

using System.Text.Json;
using System.Text.Json.Serialization;

namespace PixBot.Simulator.Hosting;

/// <summary>The dialect of the simulator's own endpoints: camel case, kinds as words, a sentence in <c>error</c>.</summary>
internal static class SimulatorJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IResult Ok<T>(T value) => Results.Json(value, Options);

    public static IResult Problem(string error, int status = StatusCodes.Status400BadRequest) =>
        Results.Json(new { error }, Options, statusCode: status);

    /// <summary>Undefined where the body is no JSON.</summary>
    public static async Task<JsonElement> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<JsonElement>(request.Body, Options, request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}

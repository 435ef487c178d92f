using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace PixBot.Teams.Endpoint;

/// <summary>Reads a request's body. As the SDK does, but leaves texts that look like dates as they are.</summary>
internal static class ActivityBody
{
    public const int MaximumBytes = 256 * 1024;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        MaxDepth = 64,
    });

    public static async Task<BodyReading> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaximumBytes)
            return new BodyReading.TooLarge();
        try
        {
            using var bytes = new MemoryStream();
            await request.Body.CopyToAsync(bytes, cancellationToken);
            if (bytes.Length > MaximumBytes)
                return new BodyReading.TooLarge();
            bytes.Position = 0;
            using var reader = new JsonTextReader(new StreamReader(bytes, Encoding.UTF8));
            return Serializer.Deserialize<Activity>(reader) is { Type: { Length: > 0 } } activity
                ? new BodyReading.Read(activity)
                : new BodyReading.NotAnActivity();
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new BodyReading.TooLarge();
        }
        catch (JsonException)
        {
            return new BodyReading.NotAnActivity();
        }
    }
}

internal abstract record BodyReading
{
    public sealed record Read(Activity Activity) : BodyReading;

    public sealed record NotAnActivity : BodyReading;

    public sealed record TooLarge : BodyReading;
}

using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Serialization;

namespace PixBot.Teams.Directory;

/// <summary>The answer to one request inside a batch: it has its own status and its own Retry-After.</summary>
/// <param name="Failure">Null where it was a yes.</param>
internal sealed record InnerAnswer(string Body, GraphFailure? Failure)
{
    /// <summary>Graph may leave one out, as when the batch took too long: to be asked again.</summary>
    public static readonly InnerAnswer Missing = new("", new GraphFailure(504, null, null, null));

    public static async Task<InnerAnswer> ReadAsync(HttpResponseMessage? response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (response is null)
            return Missing;
        using (response)
        {
            var body = response.Content is null ? "" : await response.Content.ReadAsStringAsync(cancellationToken);
            if (response.IsSuccessStatusCode)
                return new(body, null);
            var error = await ErrorAsync(body, cancellationToken);
            var retryAfter = response.Headers.TryGetValues(RetryAfterHeader.Name, out var values) ? values.FirstOrDefault() : null;
            return new(body, new((int)response.StatusCode, error?.Error?.Code, error?.Error?.Message, RetryAfterHeader.Parse(retryAfter, now)));
        }
    }

    public async Task<T> ReadAsync<T>(ParsableFactory<T> factory, CancellationToken cancellationToken)
        where T : IParsable =>
        await KiotaJsonSerializer.DeserializeAsync(Body, factory, cancellationToken) ?? throw new InvalidDataException("Graph's answer is empty.");

    private static async Task<ODataError?> ErrorAsync(string body, CancellationToken cancellationToken)
    {
        if (!body.AsSpan().TrimStart().StartsWith("{"))
            return null;
        try
        {
            return await KiotaJsonSerializer.DeserializeAsync(body, ODataError.CreateFromDiscriminatorValue, cancellationToken);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}

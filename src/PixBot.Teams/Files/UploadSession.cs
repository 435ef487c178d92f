using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PixBot.Teams.Files;

/// <summary>
/// One upload session and how far it is. After an answer that did not come, the session itself is asked what it has: a range that is
/// sent twice would end it.
/// </summary>
internal sealed class UploadSession(HttpClient client, Uri url)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    private long next;
    private bool isUnsure;
    private bool mayBeWhole;

    public async Task<RangeAnswer> SendNextAsync(Stream content, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeLimit);
        try
        {
            if (isUnsure && await AskAsync(content.Length, patience.Token) is { } known)
                return known;
            isUnsure = false;
            return await PutAsync(content, patience.Token);
        }
        catch (Exception outage) when (
            outage is HttpRequestException or IOException
            || (outage is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            isUnsure = true;
            return new RangeAnswer.Busy(outage.GetType().Name);
        }
    }

    private async Task<RangeAnswer> PutAsync(Stream content, CancellationToken cancellationToken)
    {
        var range = new byte[Math.Min(TeamsFileUploader.RangeBytes, content.Length - next)];
        content.Position = next;
        await content.ReadExactlyAsync(range, cancellationToken);
        using var body = new ByteArrayContent(range);
        body.Headers.ContentRange = new ContentRangeHeaderValue(next, next + range.Length - 1, content.Length);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        mayBeWhole = next + range.Length == content.Length;
        using var response = await client.PutAsync(url, body, cancellationToken);
        mayBeWhole = false;
        var answer = Read(response);
        if (answer is RangeAnswer.Taken)
            next += range.Length;
        isUnsure = answer is RangeAnswer.Busy;
        return answer;
    }

    /// <summary>
    /// A session that has all no longer exists: where it was the answer to the last range that did not come, its absence is the
    /// answer.
    /// </summary>
    /// <returns>Null where the session says from where it goes on.</returns>
    private async Task<RangeAnswer?> AskAsync(long length, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(url, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound && mayBeWhole)
            return new RangeAnswer.Done();
        if (response.StatusCode != HttpStatusCode.OK)
            return Read(response);
        next = Expected(await response.Content.ReadAsStringAsync(cancellationToken)) ?? next;
        return next >= length ? new RangeAnswer.Done() : null;
    }

    private static RangeAnswer Read(HttpResponseMessage response) => RangeAnswer.Of(response.StatusCode, response.Headers.RetryAfter?.Delta);

    /// <summary>From <c>{"nextExpectedRanges":["12345-"]}</c>.</summary>
    private static long? Expected(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("nextExpectedRanges", out var ranges)
                && ranges is { ValueKind: JsonValueKind.Array } && ranges.GetArrayLength() > 0
                && long.TryParse(ranges[0].GetString()?.Split('-')[0], out var from)
                    ? from
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

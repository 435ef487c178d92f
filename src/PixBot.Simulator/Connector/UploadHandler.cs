using System.Net.Http.Headers;
using PixBot.Simulator.Faults;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.Sending;

namespace PixBot.Simulator.Connector;

/// <summary>An upload session as OneDrive has it: ranges in their order, and a question how far it is.</summary>
internal sealed class UploadHandler(OneDrive oneDrive, FaultSwitch faults, TimeProvider clock)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    public async Task<IResult> PutAsync(HttpContext context, Guid token)
    {
        if (oneDrive.FindOpen(token) is not { } place)
            return Gone();
        switch (faults.JudgeUpload(place.Chat))
        {
            case FaultKind.UploadGone:
                oneDrive.End(place);
                return Gone();
            case FaultKind.UploadUnavailable:
                context.Response.Headers.RetryAfter = $"{(int)RetryAfter.TotalSeconds}";
                return Error(StatusCodes.Status503ServiceUnavailable, "serviceNotAvailable");
            case FaultKind.UploadRefused:
                return Error(StatusCodes.Status403Forbidden, "accessDenied");
        }

        return Take(place, context.Request, await BodyAsync(context.Request));
    }

    public IResult Ask(Guid token) => oneDrive.FindOpen(token) is { } place
        ? SimulatorJson.Ok(Expected(place))
        : Gone();

    private IResult Take(UploadedContent place, HttpRequest request, byte[] content)
    {
        if (!ContentRangeHeaderValue.TryParse(request.Headers.ContentRange, out var range)
            || range is not { From: { } from, To: { } to, Length: { } total }
            || to - from + 1 != content.Length)
        {
            return Error(StatusCodes.Status400BadRequest, "invalidRequest");
        }

        if (!place.TryAppend(from, total, content))
            return Error(StatusCodes.Status416RangeNotSatisfiable, "invalidRange");
        return place.Whole is null
            ? Results.Json(Expected(place), statusCode: StatusCodes.Status202Accepted)
            : Results.Json(new { name = place.Name, size = total, createdDateTime = clock.GetUtcNow() }, statusCode: StatusCodes.Status201Created);
    }

    private static object Expected(UploadedContent place) => new { expirationDateTime = place.Until, nextExpectedRanges = new[] { $"{place.Received}-" } };

    private static IResult Gone() => Error(StatusCodes.Status404NotFound, "itemNotFound");

    private static IResult Error(int status, string code) => Results.Json(new { error = new { code } }, statusCode: status);

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, request.HttpContext.RequestAborted);
        return content.ToArray();
    }
}

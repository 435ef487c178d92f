using System.Text;
using System.Threading.RateLimiting;
using Microsoft.Net.Http.Headers;
using PixBot.Core.Features.Sessions.Calendar;

namespace PixBot.Pages;

/// <summary>
/// Serves sessions as calendar entries behind personal links. Neither the address nor what it leads to is logged or kept by
/// caches; a made-up address costs no read of the store.
/// </summary>
internal static class CalendarPage
{
    private const string FileName = "certification-pix.ics";

    /// <summary>Of one link in a minute; a calendar that subscribes asks a few times a day.</summary>
    private const int MostFetches = 30;

    /// <summary>By link, since a whole school may sit behind one address. A bounded number of counters, whatever is asked for.</summary>
    private static readonly PartitionedRateLimiter<string> Limit = PartitionedRateLimiter.Create<string, int>(token => RateLimitPartition.GetFixedWindowLimiter(
        token.GetHashCode(StringComparison.Ordinal) & 0xFFFF, _ => new() { PermitLimit = MostFetches, Window = TimeSpan.FromMinutes(1) }));

    public static void MapCalendar(this IEndpointRouteBuilder endpoints)
    {
        var ended = PageFiles.Read("calendar-ended");
        endpoints.MapGet("/calendar/{token}.ics", async (string token, HttpContext http, ICalendarEntries entries, CancellationToken cancellationToken) =>
        {
            http.Response.Headers[HeaderNames.CacheControl] = "no-store";
            http.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
            http.Response.Headers["Referrer-Policy"] = "no-referrer";
            http.Response.Headers["X-Robots-Tag"] = "noindex";
            using var lease = Limit.AttemptAcquire(token);
            if (!lease.IsAcquired)
                return TooMany(http);
            return await entries.FindAsync(token, cancellationToken) switch
            {
                CalendarEntry.File file => Results.File(
                    Encoding.UTF8.GetBytes(file.Content), $"text/calendar; charset=utf-8; method={file.Method}", FileName),
                CalendarEntry.Ended => PageFiles.Html(ended, StatusCodes.Status410Gone),
                _ => PageFiles.Html(ended, StatusCodes.Status404NotFound),
            };
        });
    }

    private static IResult TooMany(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "60";
        return Results.Text("Trop de demandes : réessayez dans une minute. / Too many requests: try again in a minute.", statusCode: StatusCodes.Status429TooManyRequests);
    }
}

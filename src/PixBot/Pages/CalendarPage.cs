using System.Text;
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

    public static void MapCalendar(this IEndpointRouteBuilder endpoints)
    {
        var ended = PageFiles.Read("calendar-ended");
        endpoints.MapGet("/calendar/{token}.ics", async (string token, HttpContext http, ICalendarEntries entries, CancellationToken cancellationToken) =>
        {
            http.Response.Headers[HeaderNames.CacheControl] = "no-store";
            http.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
            http.Response.Headers["Referrer-Policy"] = "no-referrer";
            http.Response.Headers["X-Robots-Tag"] = "noindex";
            return await entries.FindAsync(token, cancellationToken) switch
            {
                CalendarEntry.File file => Results.File(
                    Encoding.UTF8.GetBytes(file.Content), $"text/calendar; charset=utf-8; method={file.Method}", FileName),
                CalendarEntry.Ended => PageFiles.Html(ended, StatusCodes.Status410Gone),
                _ => PageFiles.Html(ended, StatusCodes.Status404NotFound),
            };
        });
    }
}

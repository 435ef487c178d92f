using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PixBot.Health;

/// <summary>The report as whoever watches the app reads it: the state, and under it what is wrong.</summary>
internal static class HealthReportText
{
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(string.Join('\n', Lines(report)), http.RequestAborted);
    }

    /// <summary>Descriptions only: what an exception says may quote what people wrote.</summary>
    private static IEnumerable<string> Lines(HealthReport report) =>
    [
        report.Status.ToString(),
        .. report.Entries.Where(entry => entry.Value is { Status: not HealthStatus.Healthy, Description: not null })
            .Select(entry => $"{entry.Key}: {entry.Value.Description}"),
    ];
}

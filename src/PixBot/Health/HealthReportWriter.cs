using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PixBot.Health;

/// <summary>What each check found, as JSON: states, counts and kinds of work; nothing about people.</summary>
internal static class HealthReportWriter
{
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(
            JsonSerializer.Serialize(new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(
                    entry => entry.Key,
                    entry => new { status = entry.Value.Status.ToString(), description = entry.Value.Description, data = entry.Value.Data }),
            }),
            http.RequestAborted);
    }
}

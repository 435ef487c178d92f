using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using PixBot.Health;
using PixBot.Pages;
using PixBot.Teams;

namespace PixBot.Hosting;

internal static class AppEndpoints
{
    public static void MapPixBot(this WebApplication app)
    {
        app.MapPixBotTeams();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthReportText.WriteAsync });
        app.MapLegalPages();
        app.MapCalendar();
        app.LogStart();
    }
}

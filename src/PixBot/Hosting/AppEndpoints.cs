using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using PixBot.Pages;
using PixBot.Teams;

namespace PixBot.Hosting;

internal static class AppEndpoints
{
    public static void MapPixBot(this WebApplication app)
    {
        app.MapPixBotTeams();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapLegalPages();
        app.LogStart();
    }
}

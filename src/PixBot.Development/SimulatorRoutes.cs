using PixBot.Simulator.Hosting;

namespace PixBot.Development;

/// <summary>Adds the simulator's routes to the app's own, since the app does not know the simulator.</summary>
internal sealed class SimulatorRoutes : IStartupFilter
{
    /// <summary>After the app's own pipeline, which begins with the routing that these routes need.</summary>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.UseEndpoints(routes => routes.MapTeamsSimulator());
    };
}

using PixBot.Core.School;
using PixBot.Development;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.Page;
using PixBot.Simulator.People;

[assembly: HostingStartup(typeof(SimulatedTeams))]

namespace PixBot.Development;

/// <summary>The stand-in for Teams, over the app's own roster, and a school to try it with.</summary>
internal sealed class SimulatedTeams : IHostingStartup
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices((host, services) =>
    {
        var school = host.Configuration.GetSection($"{PixBotOptions.Section}:School");
        services.AddTeamsSimulator(options =>
        {
            options.TimeZone = school["TimeZone"] ?? options.TimeZone;
            options.Locale = school["Language"] == "en" ? "en-GB" : "fr-FR";
        });
        services.AddSingleton<IStartupFilter, SimulatorRoutes>();
        services.AddSingleton<ISimulatedPeople, RosterPeople>();
        services.AddSingleton<ISimulatorSamples, DemoSamples>();
        services.AddSingleton<SchoolReader>();
        services.AddSingleton<DemoImport>();
        services.AddHostedService<DemoSchool>();
    });
}

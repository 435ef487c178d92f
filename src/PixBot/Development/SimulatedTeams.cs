using PixBot.Core.School;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.Page;
using PixBot.Simulator.People;

namespace PixBot.Development;

internal static class SimulatedTeams
{
    /// <summary>The stand-in for Teams, over the app's own roster, and a school to try it with.</summary>
    public static void AddSimulatedTeams(this WebApplicationBuilder builder)
    {
        var school = builder.Configuration.GetSection($"{PixBotOptions.Section}:School");
        builder.Services.AddTeamsSimulator(options =>
        {
            options.TimeZone = school["TimeZone"] ?? options.TimeZone;
            options.Locale = school["Language"] == "en" ? "en-GB" : "fr-FR";
        });
        builder.Services.AddSingleton<ISimulatedPeople, RosterPeople>();
        builder.Services.AddSingleton<ISimulatorSamples, DemoSamples>();
        builder.Services.AddSingleton<SchoolReader>();
        builder.Services.AddSingleton<DemoImport>();
        builder.Services.AddHostedService<DemoSchool>();
    }
}

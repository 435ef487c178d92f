using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using PixBot.Hosting;
using PixBot.Simulator;
using PixBot.Simulator.Page;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Deployment;

/// <summary>Where the app was built, the simulator and the demo school lie beside it.</summary>
public sealed class DevelopmentToolsTests
{
    [Fact]
    public void In_Development_the_app_finds_the_simulator_and_the_demo_schools_files()
    {
        var services = Services(Environments.Development);

        services.ShouldContain(typeof(TeamsSimulator));
        services.ShouldContain(typeof(ISimulatorSamples));
    }

    [Fact]
    public void In_Production_it_has_neither_even_where_they_lie_beside_it()
    {
        var services = Services(Environments.Production);

        DevelopmentTools.Exist.ShouldBeTrue();
        services.ShouldNotContain(typeof(TeamsSimulator));
        services.ShouldNotContain(typeof(ISimulatorSamples));
    }

    private static List<Type> Services(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.AddDevelopmentTools();
        return [.. builder.Services.Select(service => service.ServiceType)];
    }
}

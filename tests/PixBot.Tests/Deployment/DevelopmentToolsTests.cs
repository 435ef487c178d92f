using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
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
    public async Task In_Development_the_app_finds_the_simulator_and_the_demo_schools_files()
    {
        await using var app = Build(Environments.Development);

        app.Services.GetService<TeamsSimulator>().ShouldNotBeNull();
        app.Services.GetRequiredService<ISimulatorSamples>().Samples.Count.ShouldBe(2);
    }

    [Fact]
    public async Task In_Production_it_has_neither_even_where_they_lie_beside_it()
    {
        await using var app = Build(Environments.Production);

        DevelopmentTools.Exist.ShouldBeTrue();
        app.Services.GetService<TeamsSimulator>().ShouldBeNull();
        app.Services.GetService<ISimulatorSamples>().ShouldBeNull();
    }

    private static WebApplication Build(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.AddDevelopmentTools();
        return builder.Build();
    }
}

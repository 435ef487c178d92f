using System.Reflection;
using PixBot.Core.School;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Architecture;

/// <summary>Who knows whom among the projects (src/README.md, "The rooms"), as the compiled assemblies say it.</summary>
public sealed class ProjectTests
{
    private static readonly Assembly Core = typeof(PixBotOptions).Assembly;
    private static readonly Assembly Storage = typeof(PixBot.Storage.StorageServices).Assembly;
    private static readonly Assembly Teams = typeof(PixBot.Teams.TeamsServices).Assembly;
    private static readonly Assembly Simulator = typeof(PixBot.Simulator.TeamsSimulator).Assembly;
    private static readonly Assembly Development = Assembly.Load("PixBot.Development");
    private static readonly Assembly App = typeof(PixBot.Secrets.KeyOptions).Assembly;
    private static readonly Assembly Cards = typeof(AdaptiveCards.AdaptiveCard).Assembly;

    [Fact]
    public void Core_knows_cards_the_hosts_abstractions_and_its_formats_only() => Known(Core).Where(name =>
        name is not ("AdaptiveCards" or "Ical.Net" or "Sylvan.Data.Csv" or "YamlDotNet" or "netstandard")
        && !name.StartsWith("UglyToad.PdfPig", StringComparison.Ordinal)
        && !name.StartsWith("PdfSharp", StringComparison.Ordinal)
        && !name.StartsWith("DocumentFormat.OpenXml", StringComparison.Ordinal)
        && !name.StartsWith("System.", StringComparison.Ordinal)
        && !name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Cards_know_nothing_but_their_serialiser() => Known(Cards).Where(name =>
        name != "Newtonsoft.Json" && !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Storage_and_Teams_know_Core_and_not_each_other()
    {
        OfHouse(Storage).ShouldBe(["PixBot.Core"]);
        OfHouse(Teams).ShouldBe(["PixBot.Core"]);
    }

    [Fact]
    public void The_simulator_knows_nothing_of_the_house() => OfHouse(Simulator).ShouldBeEmpty();

    [Fact]
    public void The_app_knows_neither_the_simulator_nor_the_demo_school() =>
        OfHouse(App).ShouldBe(["PixBot.Core", "PixBot.Storage", "PixBot.Teams"]);

    [Fact]
    public void What_only_Development_has_knows_Core_and_the_simulator() =>
        OfHouse(Development).ShouldBe(["PixBot.Core", "PixBot.Simulator"]);

    [Fact]
    public void Only_Teams_knows_Bot_Framework()
    {
        foreach (var assembly in new[] { Core, Storage, Simulator, Development, App, Cards })
            Known(assembly).Where(name => name.StartsWith("Microsoft.Bot", StringComparison.Ordinal)).ShouldBeEmpty(assembly.GetName().Name);
        Known(Teams).ShouldContain(name => name.StartsWith("Microsoft.Bot", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_Teams_knows_Graph()
    {
        foreach (var assembly in new[] { Core, Storage, Simulator, Development, App, Cards })
        {
            Known(assembly).Where(name => name.StartsWith("Microsoft.Graph", StringComparison.Ordinal) || name.StartsWith("Microsoft.Kiota", StringComparison.Ordinal))
                .ShouldBeEmpty(assembly.GetName().Name);
        }

        Known(Teams).ShouldContain("Microsoft.Graph");
    }

    [Fact]
    public void Only_Storage_knows_the_stores()
    {
        foreach (var assembly in new[] { Core, Teams, Simulator, Development, App, Cards })
        {
            Known(assembly).Where(name => name is "Microsoft.Data.Sqlite" or "Azure.Data.Tables" or "Azure.Storage.Queues" || name.StartsWith("SQLite", StringComparison.OrdinalIgnoreCase))
                .ShouldBeEmpty(assembly.GetName().Name);
        }
    }

    private static IEnumerable<string> Known(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static IEnumerable<string> OfHouse(Assembly assembly) =>
        Known(assembly).Where(name => name.StartsWith("PixBot", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}

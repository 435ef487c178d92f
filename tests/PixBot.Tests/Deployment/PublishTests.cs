using System.Net;
using PixBot.Testing.Apps;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Deployment;

/// <summary>What reaches a school's server is the bot and nothing that plays Teams or a school.</summary>
public sealed class PublishTests(PublishedApp published) : IClassFixture<PublishedApp>, IDisposable
{
    private static readonly string[] Tools = ["PixBot.Development", "PixBot.Simulator", "PixBot.Testing"];

    private static readonly Dictionary<string, string> Production = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = "1f0e3dad-9990-4c1b-8a3e-5d1c2b7f6a40",
        ["MicrosoftAppPassword"] = "not a real one",
        ["MicrosoftAppTenantId"] = "22222222-2222-2222-2222-222222222222",
    };

    private readonly TemporaryFolder contentRoot = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_the_house_it_has_the_app_Core_Storage_and_Teams() => published.OwnAssemblies
        .Select(assembly => assembly.Name)
        .ShouldBe(["PixBot.Core", "PixBot.Storage", "PixBot.Teams", "PixBot"], ignoreOrder: true);

    [Fact]
    public void Nothing_in_it_refers_to_the_simulator_or_the_demo_school()
    {
        published.OwnAssemblies.SelectMany(assembly => assembly.References).ShouldAllBe(name => !Tools.Contains(name));
        var dependencies = published.Read("PixBot.deps.json");
        foreach (var tool in Tools)
            dependencies.ShouldNotContain(tool);
    }

    [Fact]
    public void It_has_no_page_no_sample_file_and_no_setting_of_the_demo_school()
    {
        published.OwnAssemblies.Single(assembly => assembly.Name == "PixBot").Resources
            .ShouldBe(["Pages.calendar-ended.html", "Pages.privacy.html", "Pages.terms.html"], ignoreOrder: true);
        published.OwnAssemblies.SelectMany(assembly => assembly.Resources)
            .ShouldAllBe(name => Path.GetExtension(name) != ".js" && Path.GetExtension(name) != ".csv");
        published.Files.ShouldContain("appsettings.json");
        published.Files.ShouldNotContain("appsettings.Development.json");
        published.Files.ShouldAllBe(name => Path.GetExtension(name) != ".js" && Path.GetExtension(name) != ".csv");
    }

    [Fact]
    public async Task In_Production_it_answers_that_it_lives_and_has_no_simulator()
    {
        await using var run = published.Start(contentRoot.Path, Production);
        using var http = new HttpClient { BaseAddress = await run.ListeningAsync(Ct) };

        (await StatusAsync(http, "/health/live")).ShouldBe(HttpStatusCode.OK);
        foreach (var path in new[] { "/simulator/clock", "/simulator/people", "/simulator/page/app.js", "/" })
            (await StatusAsync(http, path)).ShouldBe(HttpStatusCode.NotFound, path);
    }

    [Fact]
    public async Task In_Development_it_starts_without_simulator_and_says_so()
    {
        await using var run = published.Start(contentRoot.Path, new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" });
        using var http = new HttpClient { BaseAddress = await run.ListeningAsync(Ct) };

        (await StatusAsync(http, "/simulator/clock")).ShouldBe(HttpStatusCode.NotFound);
        await LineAsync(run, "without simulator and demo school");
    }

    [Fact]
    public async Task It_says_which_version_has_started()
    {
        await using var run = published.Start(contentRoot.Path, Production);

        await LineAsync(run, @"PixBot \d+\.\d+\.\d+\S* started in Production");
    }

    public void Dispose() => contentRoot.Dispose();

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), Ct);
        return answer.StatusCode;
    }

    private static Task LineAsync(AppRun run, string pattern) => run.Output.WaitForAsync(new(pattern), 0, Ct);
}

using PixBot.Testing.Apps;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Start;

[Collection("App")]
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pixbot-start-");

    [Fact]
    public async Task In_Production_without_an_app_id_the_app_ends_with_one_line_that_says_why()
    {
        var (code, lines) = await RunAsync("Production", "http://127.0.0.1:0");

        code.ShouldNotBe(0);
        lines.ShouldHaveSingleItem().ShouldContain("MicrosoftAppId");
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    public async Task In_Development_the_app_refuses_to_listen_to_other_machines(string url)
    {
        var (code, lines) = await RunAsync("Development", url);

        code.ShouldNotBe(0);
        lines.ShouldHaveSingleItem().ShouldContain("loopback");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<(int Code, IReadOnlyList<string> Lines)> RunAsync(string environment, string url)
    {
        await using var run = AppRun.Start(
            folder.FullName,
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = environment, ["ASPNETCORE_URLS"] = url, ["PixBot__Demo"] = "false" });
        var code = await run.EndAsync(TestContext.Current.CancellationToken);
        return (code, [.. run.Output.Lines.Where(line => !string.IsNullOrWhiteSpace(line))]);
    }
}

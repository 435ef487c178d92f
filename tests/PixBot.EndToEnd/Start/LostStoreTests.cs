using System.Net;
using System.Text.RegularExpressions;
using PixBot.Testing.Apps;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Start;

/// <summary>What the app does on a file that somebody has deleted or a disk has spoilt.</summary>
[Collection("App")]
public sealed partial class LostStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pixbot-lost-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string StorePath => Path.Combine(folder.FullName, "data", "pixbot.db");

    [Fact]
    public async Task A_school_whose_file_is_gone_is_not_greeted_as_a_new_one()
    {
        await RunAndKillAsync();
        File.Delete(StorePath);

        await ShouldNotStartAsync("is missing or empty");

        File.Delete($"{StorePath}.marker");
        File.Delete($"{StorePath}-wal");
        await RunAndKillAsync();
    }

    [Fact]
    public async Task A_damaged_file_stops_the_start_and_is_named()
    {
        await RunAndKillAsync();
        Spoil();
        File.Delete($"{StorePath}-wal");

        await ShouldNotStartAsync("is damaged; restore it.");
    }

    [Fact]
    public async Task A_file_deleted_under_the_running_app_makes_it_not_ready_and_the_report_says_why()
    {
        await using var run = Start();
        using var http = new HttpClient { BaseAddress = await run.ListeningAsync(Stop) };
        (await http.GetAsync(new Uri("health/ready", UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);

        File.Delete(StorePath);

        using var answer = await http.GetAsync(new Uri("health/ready", UriKind.Relative), Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var report = await answer.Content.ReadAsStringAsync(Stop);
        report.ShouldContain("the file 'pixbot.db' was deleted or moved while PixBot runs");
        report.ShouldNotContain(folder.FullName);
        await run.Output.WaitForAsync(Deleted(), 0, Stop);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private AppRun Start() => AppRun.Start(
        folder.FullName,
        new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["PixBot__Demo"] = "false",
        });

    private async Task RunAndKillAsync()
    {
        await using var run = Start();
        await run.ListeningAsync(Stop);
        await run.KillAsync();
    }

    private async Task ShouldNotStartAsync(string why)
    {
        await using var run = Start();
        (await run.EndAsync(Stop)).ShouldNotBe(0);
        var line = run.Output.Lines.Where(line => line.StartsWith("PixBot does not start.", StringComparison.Ordinal)).ShouldHaveSingleItem();
        line.ShouldContain($"PixBot:Storage:Path: the file '{StorePath}' {why}");
    }

    private void Spoil()
    {
        var spoilt = File.ReadAllBytes(StorePath);
        Array.Fill<byte>(spoilt, 0xA5, 64, spoilt.Length - 64);
        File.WriteAllBytes(StorePath, spoilt);
    }

    [GeneratedRegex("was deleted or moved while PixBot runs")]
    private static partial Regex Deleted();
}

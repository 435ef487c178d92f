using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class DownloadTests
{
    private static readonly Dictionary<string, string?> SmallFilesOnly = new() { ["PixBot:Channel:MaximumFileBytes"] = "2048" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_opened_from_its_beginning()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(200, "Nom;Prénom");

        var opened = (await DownloadAsync(teams)).ShouldBeOfType<FileDownload.Opened>();

        using var reader = new StreamReader(opened.Content);
        opened.Content.CanSeek.ShouldBeTrue();
        (await reader.ReadToEndAsync(Cancellation)).ShouldBe("Nom;Prénom");
    }

    [Fact]
    public async Task A_file_too_big_for_memory_is_whole_all_the_same()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(200, new string('x', 3_000_000));

        var opened = (await DownloadAsync(teams)).ShouldBeOfType<FileDownload.Opened>();

        await using var content = opened.Content;
        content.Length.ShouldBe(3_000_000);
        content.ReadByte().ShouldBe('x');
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_above_the_limit_is_not_read_to_its_end(bool saysLength)
    {
        await using var teams = await TeamsHost.StartAsync(settings: SmallFilesOnly);
        teams.Connector.Then(async http =>
        {
            http.Response.ContentLength = saysLength ? 3000 : null;
            await http.Response.WriteAsync(new string('x', 3000));
        });

        (await DownloadAsync(teams)).ShouldBe(new FileDownload.TooLarge(2048));
    }

    [Theory]
    [InlineData("https://evil.example/file")]
    [InlineData("http://contoso-my.sharepoint.com/file")]
    [InlineData("http://169.254.169.254/metadata")]
    [InlineData("file:///etc/passwd")]
    public async Task Only_Teams_own_hosts_are_asked(string url)
    {
        await using var teams = await TeamsHost.StartAsync();

        (await DownloadAsync(teams, new Uri(url))).ShouldBeOfType<FileDownload.ForeignHost>();
    }

    [Fact]
    public async Task A_redirect_to_a_foreign_host_is_not_followed()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(302, "", ("Location", "http://169.254.169.254/metadata"));

        (await DownloadAsync(teams)).ShouldBeOfType<FileDownload.ForeignHost>();
    }

    [Fact]
    public async Task A_redirect_to_another_place_of_an_allowed_host_is_followed()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(302, "", ("Location", "/elsewhere")).Then(200, "content");

        var opened = (await DownloadAsync(teams)).ShouldBeOfType<FileDownload.Opened>();

        await opened.Content.DisposeAsync();
        teams.Connector.Calls.Select(call => call.Path).ShouldBe(["/emea/file", "/elsewhere"]);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using var teams = await TeamsHost.StartAsync();
        for (var i = 0; i < 10; i++)
            teams.Connector.Then(302, "", ("Location", "/round"));

        (await DownloadAsync(teams)).ShouldBeOfType<FileDownload.Unavailable>();
    }

    [Fact]
    public async Task An_expired_link_and_a_broken_connection_are_unavailable()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(401).Then(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });

        (await DownloadAsync(teams)).ShouldBeOfType<FileDownload.Unavailable>();
        (await DownloadAsync(teams)).ShouldBeOfType<FileDownload.Unavailable>();
    }

    private static Task<FileDownload> DownloadAsync(TeamsHost teams, Uri? url = null) => teams.Services.GetRequiredService<IFileDownloader>()
        .DownloadAsync(new UploadedFile("eleves.csv", url ?? new Uri(teams.Connector.ServiceUrl + "file")), Cancellation);
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Messaging;
using PixBot.Teams.Files;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class UploadTests
{
    /// <summary>Digits, as the stand-in reads every body, and each part of it, as JSON.</summary>
    private static readonly byte[] Small = "1234"u8.ToArray();

    [Fact]
    public async Task A_small_file_is_one_range_without_the_bots_token()
    {
        await using var teams = await TeamsHost.StartAsync();
        var ranges = new List<string>();
        Take(teams, ranges, 201);

        (await UploadAsync(teams, Small)).ShouldBe(UploadOutcome.Done);

        ranges.ShouldBe(["bytes 0-3/4 Authorization:"]);
    }

    [Fact]
    public async Task A_large_file_goes_in_ranges_that_OneDrive_takes()
    {
        await using var teams = await TeamsHost.StartAsync();
        var ranges = new List<string>();
        Take(teams, ranges, 202);
        Take(teams, ranges, 201);

        (await UploadAsync(teams, [.. Enumerable.Repeat((byte)'1', TeamsFileUploader.RangeBytes + 10)])).ShouldBe(UploadOutcome.Done);

        ranges.ShouldBe(["bytes 0-5242879/5242890 Authorization:", "bytes 5242880-5242889/5242890 Authorization:"]);
        (TeamsFileUploader.RangeBytes % (320 * 1024)).ShouldBe(0);
    }

    [Theory]
    [InlineData(404, UploadOutcome.Gone)]
    [InlineData(409, UploadOutcome.Gone)]
    [InlineData(410, UploadOutcome.Gone)]
    [InlineData(416, UploadOutcome.Gone)]
    [InlineData(403, UploadOutcome.Failed)]
    [InlineData(507, UploadOutcome.Failed)]
    public async Task What_does_not_help_is_not_tried_for_ever(int status, UploadOutcome outcome)
    {
        await using var teams = await TeamsHost.StartAsync();
        for (var i = 0; i < 2 * TeamsFileUploader.MostAttempts; i++)
            teams.Connector.Then(status);

        (await UploadAsync(teams, Small)).ShouldBe(outcome);
    }

    [Fact]
    public async Task A_busy_host_is_asked_again_as_late_as_it_says()
    {
        await using var teams = await TeamsHost.StartAsync();
        var times = new List<DateTimeOffset>();
        teams.Connector.Then(http =>
        {
            times.Add(teams.Clock.GetUtcNow());
            http.Response.StatusCode = 503;
            http.Response.Headers.RetryAfter = "7";
            return Task.CompletedTask;
        });
        teams.Connector.Then(http =>
        {
            times.Add(teams.Clock.GetUtcNow());
            return http.Response.WriteAsync("""{"nextExpectedRanges":["0-"]}""");
        });
        teams.Connector.Then(201);

        (await UploadAsync(teams, Small)).ShouldBe(UploadOutcome.Done);

        (times[1] - times[0]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task After_a_broken_connection_the_session_says_what_it_has()
    {
        await using var teams = await TeamsHost.StartAsync();
        var ranges = new List<string>();
        teams.Connector.Then(Break).Then(200, """{"nextExpectedRanges":["2-3"]}""");
        Take(teams, ranges, 201);

        (await UploadAsync(teams, Small)).ShouldBe(UploadOutcome.Done);

        ranges.ShouldBe(["bytes 2-3/4 Authorization:"]);
    }

    [Fact]
    public async Task A_session_that_closed_over_its_last_range_has_it()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(Break).Then(404);

        (await UploadAsync(teams, Small)).ShouldBe(UploadOutcome.Done);
    }

    [Theory]
    [InlineData("https://evil.example/upload")]
    [InlineData("http://contoso-my.sharepoint.com/upload")]
    [InlineData("http://169.254.169.254/upload")]
    public async Task Only_Teams_own_hosts_get_a_file(string url)
    {
        await using var teams = await TeamsHost.StartAsync();

        (await UploadAsync(teams, Small, new Uri(url))).ShouldBe(UploadOutcome.ForeignHost);
    }

    private static Task Break(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    private static void Take(TeamsHost teams, List<string> ranges, int status) => teams.Connector.Then(http =>
    {
        ranges.Add($"{http.Request.Headers.ContentRange} Authorization:{http.Request.Headers.Authorization}");
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    /// <summary>Time passes while the upload waits.</summary>
    private static async Task<UploadOutcome> UploadAsync(TeamsHost teams, byte[] content, Uri? url = null)
    {
        var place = new UploadPlace(url ?? new Uri($"{teams.Connector.ServiceUrl}upload"), new Uri("https://contoso-my.sharepoint.com/f.csv"), "u", "f.csv", "csv");
        using var stream = new MemoryStream(content);
        var uploading = teams.Services.GetRequiredService<IFileUploader>().UploadAsync(place, stream, TestContext.Current.CancellationToken);
        while (!uploading.IsCompleted)
        {
            teams.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await uploading;
    }
}

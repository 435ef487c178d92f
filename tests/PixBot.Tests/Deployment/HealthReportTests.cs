using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PixBot.Core.Jobs.DeadLetters;
using PixBot.Core.State;
using PixBot.Health;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Deployment;

public sealed class HealthReportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Dead_letters_are_counted_by_kind_and_the_app_is_ready_all_the_same()
    {
        var found = await new WorkHealthCheck(new Letters()).CheckHealthAsync(new HealthCheckContext(), Token);

        found.Status.ShouldBe(HealthStatus.Degraded);
        (await WrittenAsync("work", found)).ShouldBe("Degraded\nwork: Work lies among the dead letters: 2 broadcast-expand.");
    }

    [Fact]
    public async Task A_store_that_takes_nothing_is_not_ready_and_the_report_quotes_none_of_its_words()
    {
        var found = await new StoreHealthCheck(new Full()).CheckHealthAsync(new HealthCheckContext(), Token);

        found.Status.ShouldBe(HealthStatus.Unhealthy);
        (await WrittenAsync("store", found)).ShouldBe("Unhealthy\nstore: The store does not take what is written.");
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_not_ready_either()
    {
        var found = await new StoreHealthCheck(new Silent()).CheckHealthAsync(new HealthCheckContext(), Token);

        found.Status.ShouldBe(HealthStatus.Unhealthy);
    }

    private static async Task<string> WrittenAsync(string name, HealthCheckResult result)
    {
        var http = new DefaultHttpContext();
        using var body = new MemoryStream();
        http.Response.Body = body;
        var entry = new HealthReportEntry(result.Status, result.Description, TimeSpan.Zero, result.Exception, result.Data);
        await HealthReportText.WriteAsync(http, new HealthReport(new Dictionary<string, HealthReportEntry> { [name] = entry }, TimeSpan.Zero));
        return Encoding.UTF8.GetString(body.ToArray());
    }

    private sealed class Letters : IDeadLetters
    {
        public IReadOnlyDictionary<string, int> ByKind { get; } = new Dictionary<string, int> { ["broadcast-expand"] = 2 };
    }

    private sealed class Full : IStoreProbe
    {
        public Task CheckAsync(CancellationToken cancellationToken) => throw new IOException("No room for Zoé");
    }

    private sealed class Silent : IStoreProbe
    {
        public Task CheckAsync(CancellationToken cancellationToken) => new TaskCompletionSource().Task;
    }
}

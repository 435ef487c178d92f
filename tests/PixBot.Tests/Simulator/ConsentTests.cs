using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using PixBot.Simulator.Faults;
using PixBot.Simulator.Sending;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Simulator;

/// <summary>Accepting a file opens a place in OneDrive that takes it in ranges.</summary>
public sealed class ConsentTests : SimulatorFixture
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(50));

    protected override TimeProvider? Clock => clock;

    [Fact]
    public async Task A_file_arrives_in_ranges_and_its_session_is_over_then()
    {
        var info = await AcceptAsync();
        using var first = await PutAsync(info, "bytes 0-1/4", [1, 2]);
        first.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        ((string?)(await JsonAsync(first))["nextExpectedRanges"]![0]).ShouldBe("2-");
        Simulator.ReceivedBy(Lea).ShouldBeEmpty();
        using var last = await PutAsync(info, "bytes 2-3/4", [3, 4]);
        last.StatusCode.ShouldBe(HttpStatusCode.Created);
        Simulator.ReceivedBy(Lea).ShouldHaveSingleItem().Content.ShouldBe([1, 2, 3, 4]);
        (await Connector.GetByteArrayAsync(new Uri((string)info["contentUrl"]!), Stop)).ShouldBe([1, 2, 3, 4]);
        using var again = await PutAsync(info, "bytes 0-3/4", [1, 2, 3, 4]);
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("bytes 2-3/4", HttpStatusCode.RequestedRangeNotSatisfiable)]
    [InlineData("bytes 0-2/4", HttpStatusCode.BadRequest)]
    public async Task A_range_out_of_turn_is_refused(string range, HttpStatusCode status)
    {
        using var answer = await PutAsync(await AcceptAsync(), range, [1, 2]);
        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_session_ends_by_itself()
    {
        var info = await AcceptAsync();
        clock.Advance(TimeSpan.FromMinutes(16));
        using var answer = await PutAsync(info, "bytes 0-1/2", [1, 2]);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(FaultKind.UploadGone, HttpStatusCode.NotFound)]
    [InlineData(FaultKind.UploadUnavailable, HttpStatusCode.ServiceUnavailable)]
    [InlineData(FaultKind.UploadRefused, HttpStatusCode.Forbidden)]
    public async Task An_upload_fails_where_the_plan_says_so_and_messages_do_not(FaultKind kind, HttpStatusCode status)
    {
        var info = await AcceptAsync();
        Simulator.Faults = new() { Faults = [new() { Kind = kind }] };
        using var answer = await PutAsync(info, "bytes 0-1/2", [1, 2]);
        answer.StatusCode.ShouldBe(status);
        using var message = await SayAsync(Lea);
        message.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_refusal_carries_its_context_and_no_place()
    {
        await Simulator.AnswerConsentAsync(Lea, new ConsentAnswer("m1", "a.csv", JsonNode.Parse("""{"offer":"x"}"""), IsAccepted: false), Stop);
        var activity = Bot.Received.Last();
        ((string?)activity["name"], (string?)activity["replyToId"]).ShouldBe(("fileConsent/invoke", "m1"));
        activity["value"]!.ToJsonString().ShouldBe("""{"type":"fileUpload","action":"decline","context":{"offer":"x"}}""");
    }

    private async Task<JsonNode> AcceptAsync()
    {
        await Simulator.AnswerConsentAsync(Lea, new ConsentAnswer("m1", "a.csv", null, IsAccepted: true), Stop);
        return Bot.Received.Last()["value"]!["uploadInfo"]!;
    }

    private Task<HttpResponseMessage> PutAsync(JsonNode info, string range, byte[] content)
    {
        var body = new ByteArrayContent(content);
        body.Headers.ContentRange = ContentRangeHeaderValue.Parse(range);
        return Connector.PutAsync(new Uri((string)info["uploadUrl"]!), body, Stop);
    }
}

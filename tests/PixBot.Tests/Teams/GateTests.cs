using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class GateTests
{
    private static Dictionary<string, string?> OnlyOurTenant => new() { ["PixBot:Channel:AllowedTenants:0"] = SampleActivities.Tenant.ToUpperInvariant() };

    [Theory]
    [InlineData("webchat")]
    [InlineData("emulator")]
    [InlineData(null)]
    public async Task Another_channel_is_refused(string? channel) =>
        await AnswersAsync(HttpStatusCode.Forbidden, activity => activity["channelId"] = channel);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("file:///etc/passwd")]
    public async Task A_foreign_or_missing_service_url_is_refused(string? url) =>
        await AnswersAsync(HttpStatusCode.Forbidden, activity => activity["serviceUrl"] = url);

    [Fact]
    public async Task A_missing_tenant_is_refused() =>
        await AnswersAsync(HttpStatusCode.Forbidden, activity => activity.Remove("channelData"));

    [Fact]
    public async Task A_tenant_of_the_wrong_shape_is_refused() =>
        await AnswersAsync(HttpStatusCode.Forbidden, activity => activity["channelData"] = new JsonObject { ["tenant"] = new JsonArray() });

    [Fact]
    public async Task Two_tenants_that_disagree_are_refused() =>
        await AnswersAsync(HttpStatusCode.Forbidden, activity => activity["conversation"]!["tenantId"] = "another");

    [Fact]
    public async Task Another_tenant_is_dropped_silently() => await AnswersAsync(HttpStatusCode.OK, activity =>
    {
        activity["channelData"]!["tenant"]!["id"] = "another";
        activity["conversation"]!["tenantId"] = "another";
    });

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Chats_of_several_people_are_dropped(string type) =>
        await AnswersAsync(HttpStatusCode.OK, activity => activity["conversation"]!["conversationType"] = type);

    [Fact]
    public async Task A_sender_without_an_Entra_id_is_dropped() =>
        await AnswersAsync(HttpStatusCode.OK, activity => activity["from"]!.AsObject().Remove("aadObjectId"));

    [Fact]
    public async Task Activities_that_ask_for_nothing_are_ignored()
    {
        await using var teams = await TeamsHost.StartAsync();
        foreach (var type in new[] { "typing", "messageReaction", "conversationUpdate", "event", "somethingNew" })
            (await teams.PostAsync(teams.Activities.Base(type, type))).StatusCode.ShouldBe(HttpStatusCode.OK);
        teams.Handler.Turns.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invoke_that_the_bot_does_not_do_is_answered_as_the_SDK_does()
    {
        await using var teams = await TeamsHost.StartAsync();
        var invoke = teams.Activities.Base("invoke", "1");
        invoke["name"] = "task/fetch";

        (await teams.PostAsync(invoke)).StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Fact]
    public async Task Only_posts_are_taken()
    {
        await using var teams = await TeamsHost.StartAsync();

        (await teams.Http.GetAsync("/api/messages", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"message\"")]
    [InlineData("not json")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"from\":[]}")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        await using var teams = await TeamsHost.StartAsync();

        (await teams.PostAsync(body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_deeply_nested_body_is_a_bad_request_and_not_the_end_of_the_process()
    {
        await using var teams = await TeamsHost.StartAsync();
        var nested = $$"""{"type":"message","value":{{new string('[', 50_000)}}{{new string(']', 50_000)}}}""";

        (await teams.PostAsync(nested)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_huge_body_is_refused_whether_it_says_its_length_or_not(bool saysLength)
    {
        await using var teams = await TeamsHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes($"\"{new string('x', 300_000)}\"")),
        };
        request.Headers.TransferEncodingChunked = !saysLength;

        (await teams.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private static async Task AnswersAsync(HttpStatusCode expected, Action<JsonObject> change)
    {
        await using var teams = await TeamsHost.StartAsync(settings: OnlyOurTenant);
        var activity = teams.Activities.Message("Salut");
        (await teams.PostAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.OK);
        teams.Handler.Turns.Count.ShouldBe(1, "without the change it is handled");
        activity["id"] = "2";
        change(activity);

        (await teams.PostAsync(activity)).StatusCode.ShouldBe(expected);

        teams.Handler.Turns.Count.ShouldBe(1);
        teams.Connector.Calls.Count.ShouldBe(1);
    }
}

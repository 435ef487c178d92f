using System.Net;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class TokenTests
{
    [Fact]
    public async Task A_good_token_is_accepted_and_the_reply_carries_the_bot_s_own()
    {
        await using var login = await FakeLogin.StartAsync();
        await using var teams = await TeamsHost.StartAsync(settings: login.Settings);

        var response = await teams.PostAsync(teams.Activities.Message("Salut"), FakeLogin.Token(teams.Connector.ServiceUrl));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        teams.Handler.Turns.Count.ShouldBe(1);
        (await teams.NextCallAsync()).Authorization.ShouldBe($"Bearer token-of-{FakeLogin.AppId}-for-https://api.botframework.com");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.e30.AAAA")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer a b")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("bearer abc")]
    public async Task A_header_that_is_no_token_is_refused(string? header)
    {
        await using var login = await FakeLogin.StartAsync();
        await using var teams = await TeamsHost.StartAsync(settings: login.Settings);

        (await teams.PostAsync(teams.Activities.Message("Salut"), header)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        Untouched(teams);
    }

    [Fact]
    public async Task A_header_that_is_no_token_is_refused_also_where_none_is_asked_for()
    {
        await using var teams = await TeamsHost.StartAsync();

        (await teams.PostAsync(teams.Activities.Message("Salut"), "Bearer abc")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        Untouched(teams);
    }

    [Theory]
    [InlineData("expired")]
    [InlineData("of another bot")]
    [InlineData("of another issuer")]
    [InlineData("unsigned")]
    [InlineData("signed by another under our key's name")]
    [InlineData("signed by an unknown key")]
    [InlineData("for another service url")]
    [InlineData("of a key not endorsed for Teams")]
    public async Task A_bad_token_is_refused(string fault)
    {
        await using var login = await FakeLogin.StartAsync();
        await using var teams = await TeamsHost.StartAsync(settings: login.Settings);
        var url = teams.Connector.ServiceUrl;
        var token = fault switch
        {
            "expired" => FakeLogin.Token(url, age: TimeSpan.FromHours(2)),
            "of another bot" => FakeLogin.Token(url, audience: "99999999-2222-4333-8444-555555555555"),
            "of another issuer" => FakeLogin.Token(url, issuer: "https://sts.windows.net/foreign/"),
            "unsigned" => FakeLogin.Token(url, key: "none"),
            "signed by another under our key's name" => FakeLogin.Token(url, key: "foreign"),
            "signed by an unknown key" => FakeLogin.Token(url, key: "unknown"),
            "for another service url" => FakeLogin.Token("https://smba.trafficmanager.net/emea/"),
            _ => FakeLogin.Token(url, key: "plain"),
        };

        (await teams.PostAsync(teams.Activities.Message("Salut"), token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        Untouched(teams);
    }

    [Theory]
    [InlineData("serviceUrl", null)]
    [InlineData("serviceUrl", "")]
    [InlineData("channelId", null)]
    [InlineData("channelId", "")]
    public async Task A_good_token_does_not_excuse_what_the_SDK_would_not_compare(string property, string? value)
    {
        await using var login = await FakeLogin.StartAsync();
        await using var teams = await TeamsHost.StartAsync(settings: login.Settings);
        var activity = teams.Activities.Message("Salut");
        activity[property] = value;

        var response = await teams.PostAsync(activity, FakeLogin.Token(teams.Connector.ServiceUrl));

        response.StatusCode.ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
        Untouched(teams);
    }

    [Fact]
    public async Task A_token_that_names_no_service_url_is_refused_though_the_SDK_takes_it()
    {
        await using var login = await FakeLogin.StartAsync();
        await using var teams = await TeamsHost.StartAsync(settings: login.Settings);

        (await teams.PostAsync(teams.Activities.Message("Salut"), FakeLogin.OwnToken())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        Untouched(teams);
    }

    [Fact]
    public async Task A_good_token_of_another_organisation_s_chat_is_dropped()
    {
        await using var login = await FakeLogin.StartAsync();
        await using var teams = await TeamsHost.StartAsync(settings: login.Settings);
        var activity = teams.Activities.Message("Salut");
        activity["channelData"]!["tenant"]!["id"] = "another";
        activity["conversation"]!["tenantId"] = "another";

        (await teams.PostAsync(activity, FakeLogin.Token(teams.Connector.ServiceUrl))).StatusCode.ShouldBe(HttpStatusCode.OK);

        Untouched(teams);
    }

    private static void Untouched(TeamsHost teams)
    {
        teams.Handler.Turns.ShouldBeEmpty();
        teams.Connector.Calls.ShouldBeEmpty();
        teams.Connectors.Count.ShouldBe(0);
    }
}

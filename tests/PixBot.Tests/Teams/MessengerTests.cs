using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Messaging;
using PixBot.Teams.Connector;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class MessengerTests
{
    private static readonly Message Hello = new Message.Text("Bonjour");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Address ChatOf(TeamsHost teams) => new(SampleActivities.Tenant, new Uri(teams.Connector.ServiceUrl), SampleActivities.Chat);

    [Theory]
    [InlineData(403, """{"error":{"code":"BotDisabledByAdmin","message":"m"}}""", UnreachableReason.DisabledByAdmin)]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster"}}""", UnreachableReason.Uninstalled)]
    [InlineData(403, """{"error":{"code":"ConversationBlockedByUser"}}""", UnreachableReason.Blocked)]
    [InlineData(403, """{"error":{"code":"ForbiddenOperationException"}}""", UnreachableReason.NeverInstalled)]
    [InlineData(403, """{"errorCode":209,"message":"{ \"subCode\": \"MessageWritesBlocked\", \"details\": \"x\" }"}""", UnreachableReason.Blocked)]
    [InlineData(403, "<html>", UnreachableReason.Uninstalled)]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""", UnreachableReason.ConversationGone)]
    public async Task Whoever_cannot_be_reached_is_so_for_a_reason(int status, string body, UnreachableReason reason)
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(status, body);

        (await SendAsync(teams)).ShouldBe(new SendOutcome.Unreachable(reason));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_busy_service_is_to_be_tried_again_later_and_was_asked_once(int status)
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(status, "Bad gateway");

        (await SendAsync(teams)).ShouldBeOfType<SendOutcome.Busy>();

        teams.Connector.Calls.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(400, """{"error":{"code":"BadSyntax"}}""", "400 BadSyntax")]
    [InlineData(401, """{"error":{"code":"BotNotRegistered"}}""", "401 BotNotRegistered")]
    [InlineData(403, """{"error":{"code":"NotEnoughPermissions"}}""", "403 NotEnoughPermissions")]
    [InlineData(413, """{"error":{"code":"MessageSizeTooBig"}}""", "413 MessageSizeTooBig")]
    [InlineData(500, "", "500")]
    [InlineData(302, "", "302")]
    public async Task Anything_else_is_refused_for_good(int status, string body, string reason)
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(status, body);

        (await SendAsync(teams)).ShouldBe(new SendOutcome.Refused(reason));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Mon, 01 Jun 2026 08:00:30 GMT", 30)]
    [InlineData("Mon, 01 Jun 2026 07:00:00 GMT", 0)]
    [InlineData("soon", 5)]
    [InlineData(null, 5)]
    public async Task A_throttled_send_waits_as_long_as_Teams_says(string? header, int seconds)
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(429, "", header is null ? [] : [("Retry-After", header)]);

        (await SendAsync(teams)).ShouldBe(new SendOutcome.Throttled(TimeSpan.FromSeconds(seconds)));
    }

    [Fact]
    public async Task A_message_can_be_sent_corrected_and_withdrawn()
    {
        await using var teams = await TeamsHost.StartAsync();
        var messenger = teams.Services.GetRequiredService<IMessenger>();

        var sent = (await messenger.SendAsync(ChatOf(teams), Hello, Cancellation)).ShouldBeOfType<SendOutcome.Sent>();
        sent.ActivityId.ShouldBe("sent-1");
        (await messenger.UpdateAsync(ChatOf(teams), "sent-1", new Message.Text("Bonsoir"), Cancellation)).ShouldBe(new SendOutcome.Sent("sent-1"));
        (await messenger.DeleteAsync(ChatOf(teams), "sent-1", Cancellation)).ShouldBe(new SendOutcome.Sent("sent-1"));

        teams.Connector.Calls.Select(call => (call.Method, call.Path.Split('/').Last())).ShouldBe([("POST", "activities"), ("PUT", "sent-1"), ("DELETE", "sent-1")]);
    }

    [Fact]
    public async Task A_message_that_is_gone_says_nothing_about_its_chat()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(404, """{"error":{"code":"ActivityNotFoundInConversation"}}""");

        var outcome = await teams.Services.GetRequiredService<IMessenger>().UpdateAsync(ChatOf(teams), "gone", Hello, Cancellation);

        outcome.ShouldBeOfType<SendOutcome.Refused>();
    }

    [Fact]
    public async Task What_got_no_answer_in_time_may_have_arrived()
    {
        await using var teams = await TeamsHost.StartAsync(settings: new() { ["PixBot:Channel:RequestTimeout"] = "00:00:01" });
        teams.Connector.Then(http => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted));

        (await SendAsync(teams)).ShouldBe(new SendOutcome.Unknown("No answer in time."));
    }

    [Fact]
    public async Task What_was_handed_over_when_the_connection_broke_may_have_arrived()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });

        (await SendAsync(teams)).ShouldBe(new SendOutcome.Unknown("The connection broke."));
    }

    [Fact]
    public async Task Without_a_connection_nothing_was_handed_over()
    {
        await using var teams = await TeamsHost.StartAsync();
        var closed = ChatOf(teams);
        await teams.Connector.DisposeAsync();

        (await teams.Services.GetRequiredService<IMessenger>().SendAsync(closed, Hello, Cancellation)).ShouldBe(new SendOutcome.Busy("No connection."));
    }

    [Fact]
    public async Task An_update_that_got_no_answer_is_tried_again_since_that_does_no_harm()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });

        (await teams.Services.GetRequiredService<IMessenger>().UpdateAsync(ChatOf(teams), "1", Hello, Cancellation))
            .ShouldBe(new SendOutcome.Busy("The connection broke."));
    }

    [Fact]
    public async Task A_cancelled_send_throws()
    {
        await using var teams = await TeamsHost.StartAsync();
        using var cancelled = new CancellationTokenSource();
        teams.Connector.Then(async http =>
        {
            await cancelled.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted);
        });

        await Should.ThrowAsync<OperationCanceledException>(
            teams.Services.GetRequiredService<IMessenger>().SendAsync(ChatOf(teams), Hello, cancelled.Token));
    }

    [Fact]
    public async Task The_bot_s_token_is_not_sent_to_a_stored_address_of_a_foreign_host()
    {
        await using var teams = await TeamsHost.StartAsync();
        var foreign = ChatOf(teams) with { ServiceUrl = new Uri("https://evil.example/") };

        var outcome = await teams.Services.GetRequiredService<IMessenger>().SendAsync(foreign, Hello, Cancellation);

        outcome.ShouldBeOfType<SendOutcome.Refused>();
        teams.Connectors.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_personal_chat_is_opened_with_the_tenant_and_one_member()
    {
        await using var teams = await TeamsHost.StartAsync();

        var outcome = await teams.Services.GetRequiredService<IConversationOpener>()
            .OpenAsync(SampleActivities.Tenant, new Uri(teams.Connector.ServiceUrl), "29:lea", Cancellation);

        outcome.ShouldBe(new OpenOutcome.Opened(ChatOf(teams) with { ConversationId = "a:opened" }));
        var call = await teams.NextCallAsync();
        call.Path.ShouldBe("/emea/v3/conversations");
        ((string?)call.Body!["tenantId"]).ShouldBe(SampleActivities.Tenant);
        ((bool?)call.Body["isGroup"]).ShouldBe(false);
        call.Body["members"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_has_not_the_app_cannot_be_written_to()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(403, """{"error":{"code":"ForbiddenOperationException"}}""");

        var outcome = await teams.Services.GetRequiredService<IConversationOpener>()
            .OpenAsync(SampleActivities.Tenant, new Uri(teams.Connector.ServiceUrl), SampleActivities.Lea, Cancellation);

        outcome.ShouldBe(new OpenOutcome.Failed(new SendOutcome.Unreachable(UnreachableReason.NeverInstalled)));
    }

    [Theory]
    [InlineData("""{"id":"29:lea","email":"lea@lycee.fr","userPrincipalName":"lea.martin@lycee.onmicrosoft.com"}""", "lea@lycee.fr")]
    [InlineData("""{"id":"29:lea","email":null,"userPrincipalName":"lea.martin@lycee.onmicrosoft.com"}""", "lea.martin@lycee.onmicrosoft.com")]
    [InlineData("""{"id":"29:lea"}""", null)]
    public async Task A_member_s_address_is_the_mailbox_or_else_the_account(string member, string? expected)
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(200, member);

        (await LookUpAsync(teams)).ShouldBe(expected);

        (await teams.NextCallAsync()).Path.ShouldEndWith("/members/29:lea");
    }

    [Fact]
    public async Task A_member_whom_Teams_does_not_know_stays_unknown()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(404);

        (await LookUpAsync(teams)).ShouldBeNull();
    }

    [Fact]
    public async Task A_throttled_lookup_is_tried_once_more()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(429, "", ("Retry-After", "1")).Then(200, """{"email":"lea@lycee.fr"}""");

        var looking = LookUpAsync(teams);
        while (!looking.IsCompleted)
        {
            teams.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        (await looking).ShouldBe("lea@lycee.fr");
    }

    [Theory]
    [InlineData("""{"error":{"code":"<script>"}}""", null)]
    [InlineData("""{"error":"text"}""", null)]
    [InlineData("""{"message":"not json"}""", null)]
    [InlineData("""{"error":{"code":"Throttled"}}""", "Throttled")]
    public void An_error_s_code_is_a_word_or_nothing(string body, string? code) =>
        ConnectorAnswer.Parse(HttpStatusCode.Forbidden, null, body, SampleActivities.Now).Code.ShouldBe(code);

    private static Task<SendOutcome> SendAsync(TeamsHost teams) =>
        teams.Services.GetRequiredService<IMessenger>().SendAsync(ChatOf(teams), Hello, Cancellation);

    private static async Task<string?> LookUpAsync(TeamsHost teams) =>
        (await teams.Services.GetRequiredService<IMemberLookup>().FindAsync(ChatOf(teams), "29:lea", Cancellation))?.Email;
}

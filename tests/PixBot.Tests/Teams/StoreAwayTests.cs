using System.Net;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class StoreAwayTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("fr-FR", "Merci de réessayer dans une minute")]
    [InlineData("en-GB", "try again in a minute")]
    public async Task Whoever_writes_while_the_store_is_away_is_asked_to_try_again_in_a_minute(string locale, string words)
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Process.StoreTrouble = _ => new IOException();
        var question = teams.Activities.Message("Salut");
        question["locale"] = locale;

        (await teams.PostAsync(question)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await teams.Connector.NextAsync(Token)).Text.ShouldNotBeNull().ShouldContain(words);
        teams.Handler.Turns.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_presses_while_the_store_is_away_is_told_on_the_spot()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Process.StoreTrouble = _ => new IOException();

        var answer = await teams.PostAsync(teams.Activities.Execute("import"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("dans une minute");
    }

    [Fact]
    public async Task Whoever_is_in_need_is_helped_while_the_store_is_away()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Process.StoreTrouble = _ => new IOException();
        teams.Handler.WithoutStore = turn => turn.Input is TurnInput.TextMessage { Text: "au secours" } ? Reply.Text("3114") : null;

        (await teams.PostAsync(teams.Activities.Message("au secours"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await teams.Connector.NextAsync(Token)).Text.ShouldBe("3114");
        teams.Connector.Calls.Count.ShouldBe(1, "nobody is asked to come back in a minute as well");
    }

    [Fact]
    public async Task Whoever_is_in_need_is_helped_where_their_turn_fails()
    {
        await using var teams = await TeamsHost.StartAsync(_ => throw new IOException());
        teams.Handler.WithoutStore = _ => Reply.Text("3114");

        await teams.PostAsync(teams.Activities.Message("au secours"));

        (await teams.Connector.NextAsync(Token)).Text.ShouldBe("3114");
    }

    [Fact]
    public async Task A_message_that_was_changed_arrives_as_such_and_nobody_is_told_that_the_store_is_away()
    {
        await using var teams = await TeamsHost.StartAsync();
        var changed = teams.Activities.Message("je voulais dire autre chose");
        changed["type"] = "messageUpdate";

        await teams.PostAsync(changed);
        teams.Handler.Turns.ShouldHaveSingleItem().Input.ShouldBe(new TurnInput.EditedMessage("je voulais dire autre chose"));

        teams.Process.StoreTrouble = _ => new IOException();
        changed["timestamp"] = "2026-06-01T08:01:00.123Z";
        (await teams.PostAsync(changed)).StatusCode.ShouldBe(HttpStatusCode.OK);
        teams.Connector.Calls.Count.ShouldBe(1, "of the first alone, which was answered");
    }

    [Fact]
    public async Task Where_the_chat_cannot_be_reached_either_Teams_is_to_deliver_the_turn_again()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Process.StoreTrouble = _ => new IOException();
        teams.Connector.Then(503);

        (await teams.PostAsync(teams.Activities.Message("Salut"))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_turn_whose_end_the_store_did_not_take_is_not_handled_again()
    {
        TeamsHost? host = null;
        await using var teams = host = await TeamsHost.StartAsync(_ =>
        {
            host!.Process.StoreTrouble = _ => new IOException();
            return Task.FromResult(Reply.Text("ok"));
        });

        (await teams.PostAsync(teams.Activities.Message("Salut"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await teams.PostAsync(teams.Activities.Message("Salut"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        teams.Handler.Turns.Count.ShouldBe(1);
        teams.Connector.Calls.Count.ShouldBe(1);
    }
}

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

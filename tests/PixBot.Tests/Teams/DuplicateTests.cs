using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Teams.Gate;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class DuplicateTests
{
    private static readonly SeenKey Key = SeenKey.Of("tenant", "chat", "1", SampleActivities.Now, SampleActivities.Now);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_activity_delivered_again_is_handled_once()
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(teams.Activities.Message("Salut"));
        var again = await teams.PostAsync(teams.Activities.Message("Salut"));

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        teams.Handler.Turns.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_id_in_another_chat_is_another_activity()
    {
        await using var teams = await TeamsHost.StartAsync();
        var elsewhere = teams.Activities.Message("Salut");
        elsewhere["conversation"]!["id"] = "a:another-chat";

        await teams.PostAsync(teams.Activities.Message("Salut"));
        await teams.PostAsync(elsewhere);

        teams.Handler.Turns.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_turn_that_takes_long_is_not_begun_again_by_the_process_that_runs_it()
    {
        var release = new TaskCompletionSource<Reply>();
        await using var teams = await TeamsHost.StartAsync(_ => release.Task);

        var first = teams.PostAsync(teams.Activities.Execute("import"));
        while (teams.Handler.Turns.Count == 0)
            await Task.Yield();
        teams.Clock.Advance(TimeSpan.FromSeconds(30));
        (await teams.PostAsync(teams.Activities.Execute("import"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        release.SetResult(Reply.Notice("fait"));
        await first;

        teams.Handler.Turns.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_that_failed_is_handled_when_it_comes_again()
    {
        var fails = true;
        await using var teams = await TeamsHost.StartAsync(_ => fails ? throw new InvalidOperationException("bug") : Task.FromResult(Reply.Text("ok")));

        await teams.PostAsync(teams.Activities.Message("Salut"));
        fails = false;
        await teams.PostAsync(teams.Activities.Message("Salut"));

        teams.Handler.Turns.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_turn_whose_process_died_is_handled_by_another_when_Teams_delivers_it_again()
    {
        await using var teams = await TeamsHost.StartAsync();
        var dying = new SeenActivities(teams.Store.Table, teams.Clock);
        var living = new SeenActivities(teams.Store.Table, teams.Clock);

        (await dying.BeginAsync(Key, Cancellation)).ShouldBeTrue();
        (await living.BeginAsync(Key, Cancellation)).ShouldBeFalse("it may still be running");
        teams.Clock.Advance(SeenActivities.DeadAfter);

        (await living.BeginAsync(Key, Cancellation)).ShouldBeTrue();
        await living.FinishAsync(Key, Cancellation);
        teams.Clock.Advance(SeenActivities.DeadAfter);
        (await dying.BeginAsync(Key, Cancellation)).ShouldBeFalse("it knows of its own turn");
        (await new SeenActivities(teams.Store.Table, teams.Clock).BeginAsync(Key, Cancellation)).ShouldBeFalse("it is finished");
    }

    [Fact]
    public async Task Of_two_that_take_over_at_once_one_does()
    {
        await using var teams = await TeamsHost.StartAsync();
        await new SeenActivities(teams.Store.Table, teams.Clock).BeginAsync(Key, Cancellation);
        teams.Clock.Advance(SeenActivities.DeadAfter);

        var won = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => new SeenActivities(teams.Store.Table, teams.Clock).BeginAsync(Key, Cancellation)));

        won.Count(mine => mine).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_older_than_a_day_is_forgotten_and_nothing_else()
    {
        await using var teams = await TeamsHost.StartAsync();
        var seen = teams.Services.GetRequiredService<SeenActivities>();
        for (var i = 0; i < 250; i++)
            await teams.Store.Table.PutAsync(new Row(Key.Partition, $"{i}", RowValues.Empty), Cancellation);
        await seen.BeginAsync(Key, Cancellation);
        teams.Clock.Advance(TimeSpan.FromHours(20));
        var later = SeenKey.Of("tenant", "chat", "2", null, teams.Clock.GetUtcNow());
        await seen.BeginAsync(later, Cancellation);
        teams.Clock.Advance(TimeSpan.FromHours(6));

        (await seen.PurgeAsync(Cancellation)).ShouldBe(251);

        (await teams.Store.Table.FindAsync(Key.Partition, Key.Key, Cancellation)).ShouldBeNull();
        (await teams.Store.Table.FindAsync(later.Partition, later.Key, Cancellation)).ShouldNotBeNull();
        (await seen.PurgeAsync(Cancellation)).ShouldBe(0);
    }
}

using System.Text.Json;
using PixBot.Core.Deliveries;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class ExpansionTests
{
    private static readonly string Body = JsonSerializer.Serialize(BroadcastWorld.Key);

    [Fact]
    public async Task A_second_expansion_adds_nobody()
    {
        await using var world = await BroadcastWorld.Begin();
        var engine = world.Idle();
        await world.StartAsync(engine, 250);

        await engine.Handler(BroadcastWork.Expand).HandleAsync(Body, TestContext.Current.CancellationToken);
        await engine.Handler(BroadcastWork.Expand).HandleAsync(Body, TestContext.Current.CancellationToken);

        (await PeopleAsync(world)).ShouldBe(BroadcastWorld.People(250).Select(r => r.PersonId));
    }

    [Fact]
    public async Task Expansions_at_the_same_time_write_everybody_down_once()
    {
        await using var world = await BroadcastWorld.Begin();
        var engine = world.Idle();
        await world.StartAsync(engine, 700);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            () => world.Idle().Handler(BroadcastWork.Expand).HandleAsync(Body, TestContext.Current.CancellationToken))));

        (await PeopleAsync(world)).ShouldBe(BroadcastWorld.People(700).Select(r => r.PersonId));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(10)]
    public async Task An_expansion_that_broke_off_is_completed_with_whoever_is_new(int lastCall)
    {
        await using var world = await BroadcastWorld.Begin();
        var dying = world.Idle();
        await world.StartAsync(dying, 500);
        dying.Process.KillAtTableCall(lastCall);
        var broken = dying.Handler(BroadcastWork.Expand).HandleAsync(Body, TestContext.Current.CancellationToken);

        await world.Story.UntilAsync(() => dying.Process.IsKilled && !dying.Process.IsBusy, TimeSpan.FromMinutes(1));
        var engine = world.Run();
        world.Kind.Audience = [.. BroadcastWorld.People(520).Reverse()];
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(2));

        broken.IsCompleted.ShouldBeFalse();
        var people = await PeopleAsync(world);
        people.Distinct().Count().ShouldBe(people.Count);
        people.Count.ShouldBeOneOf(500, 520);
        world.Teams.Sends.Count.ShouldBe(people.Count);
        engine.Process.IsKilled.ShouldBeFalse();
    }

    private static async Task<IReadOnlyList<string>> PeopleAsync(BroadcastWorld world) =>
        [.. (await world.ReportAsync()).Deliveries.Select(d => d.Recipient.PersonId).Order(StringComparer.Ordinal)];
}

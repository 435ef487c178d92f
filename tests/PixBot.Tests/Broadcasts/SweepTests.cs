using PixBot.Core.Deliveries;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class SweepTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    public async Task An_expansion_that_failed_time_and_again_buries_nothing(int failures)
    {
        await using var world = await BroadcastWorld.Begin();
        var left = failures;
        world.Kind.Expanding = () =>
        {
            if (left-- > 0)
                throw new InvalidOperationException();
        };
        await world.StartAsync(world.Run(), 50);

        await world.UntilFinishedAsync(TimeSpan.FromMinutes(30));

        world.Teams.Sends.Count.ShouldBe(50);
        (await world.ReportAsync()).Broadcast.StuckSince.ShouldBeNull();
    }

    [Fact]
    public async Task A_broadcast_that_is_stuck_says_so_on_its_card_and_in_the_health_report_and_one_press_moves_it()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Broadcast = world.Broadcast with { ReportTo = new ReportCard(world.Referent, "card") };
        var isBroken = true;
        world.Kind.Expanding = () =>
        {
            if (isBroken)
                throw new InvalidOperationException();
        };
        var engine = world.Run();
        await world.StartAsync(engine, 50);
        await world.Story.PassAsync(TimeSpan.FromMinutes(5));

        world.Teams.Updates[^1].Message.ShouldBe(new Message.Text("Expanding stuck sent 0 of 0, cancelled 0"));
        engine.DeadLetters.ByKind.ShouldContainKey(BroadcastWork.Expand);
        isBroken = false;
        (await engine.Broadcaster.ReviveAsync(BroadcastWorld.Key, Token)).ShouldBeTrue();
        await world.UntilFinishedAsync(TimeSpan.FromSeconds(30));

        world.Teams.Delivered.Count.ShouldBe(50);
        await world.Story.PassAsync(TimeSpan.FromMinutes(8));
        engine.DeadLetters.ByKind.ShouldBeEmpty("what is over is struck off");
    }

    [Fact]
    public async Task A_broadcast_that_nobody_follows_any_more_is_found()
    {
        await using var world = await BroadcastWorld.Begin();
        await world.StartAsync(world.Idle(), 150);
        foreach (var taken in await world.Store.Work.TakeAsync(32, TimeSpan.FromMinutes(1), Token))
            await world.Store.Work.CompleteAsync(taken, Token);

        world.Run();
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(15));

        world.Teams.Sends.Count.ShouldBe(150);
    }

    [Fact]
    public async Task A_cancelled_broadcast_whose_work_is_lost_closes_all_the_same()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Trouble = _ => new SendOutcome.Busy("503");
        var engine = world.Run();
        await world.StartAsync(engine, 50);
        await world.Story.PassAsync(TimeSpan.FromSeconds(20));
        await engine.StopAsync();

        var other = world.Idle();
        await other.Broadcaster.CancelAsync(BroadcastWorld.Key, Token);
        await world.Story.PassAsync(TimeSpan.FromMinutes(1));
        foreach (var queue in new[] { world.Store.Work, world.Store.Deliveries })
        {
            foreach (var taken in await queue.TakeAsync(32, TimeSpan.FromSeconds(1), Token))
                await queue.CompleteAsync(taken, Token);
        }

        world.Run();
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(15));

        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Cancelled = 50 });
    }
}

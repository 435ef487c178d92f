using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class ClockBackTests
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Deliveries_go_on_when_the_clock_is_set_back_two_hours()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMilliseconds(300));
        await world.StartAsync(world.Run(), 500);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count >= 297, AMinute);

        world.Clock.SetBack(TimeSpan.FromHours(2));
        await world.UntilFinishedAsync(AMinute);

        world.Teams.Sends.Count.ShouldBe(500);
        world.Teams.Delivered.Count.ShouldBe(500);
    }

    [Fact]
    public async Task What_was_throttled_or_backing_off_is_sent_soon_after_the_clock_is_set_back()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(1), new SendOutcome.Throttled(TimeSpan.FromSeconds(20)));
        world.Teams.Answer(BroadcastWorld.ChatOf(2), [.. Enumerable.Repeat(new SendOutcome.Busy("503"), 3)]);
        await world.StartAsync(world.Run(), 10);
        await world.Story.PassAsync(TimeSpan.FromSeconds(10));

        world.Clock.SetBack(TimeSpan.FromHours(2));
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(2));

        world.Teams.Delivered.Count.ShouldBe(10);
    }

    [Fact]
    public async Task What_a_dead_process_held_when_the_clock_was_set_back_is_taken_over()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMilliseconds(300));
        var dying = world.Run();
        await world.StartAsync(dying, 300);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count >= 100, AMinute);
        dying.Process.Kill();

        world.Clock.SetBack(TimeSpan.FromHours(2));
        world.Run();
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(5));

        world.Teams.Delivered.Count.ShouldBe(300);
        (world.Teams.Sends.Count - 300).ShouldBeLessThanOrEqualTo(30, "what was in flight at the kill");
    }
}

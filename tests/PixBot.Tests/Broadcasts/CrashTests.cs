using PixBot.Core.Deliveries;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class CrashTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 2)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public async Task A_killed_process_repeats_only_what_was_in_flight_and_loses_nothing(int killedAt, int workers)
    {
        const int People = 300;
        const int Wave = 10;
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMilliseconds(300));
        var dying = world.Run(("PixBot:Work:DeliveryWorkers", workers.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        world.Teams.Arrived = number =>
        {
            if (number == killedAt)
                dying.Process.Kill();
        };
        await world.StartAsync(dying, People);
        await world.Story.UntilAsync(() => dying.Process.IsKilled, TimeSpan.FromMinutes(1));

        var killed = world.Clock.GetUtcNow();
        world.Run();
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(3));

        var lost = People - world.Teams.Delivered.Count;
        var duplicates = world.Teams.Sends.Count - People;
        output.WriteLine($"Killed at send {killedAt} with {workers} workers: {lost} lost, {duplicates} sent twice of at most {workers * Wave} in flight, "
            + $"finished {(world.Clock.GetUtcNow() - killed).TotalSeconds:F0} s later.");
        lost.ShouldBe(0);
        duplicates.ShouldBeLessThanOrEqualTo(workers * Wave);
        world.Teams.Delivered.ShouldAllBe(messages => messages.Count() <= 2);
        (await world.ReportAsync()).Progress.Sent.ShouldBe(People);
        world.Kind.Finished.ShouldBe(1);
    }

    [Fact]
    public async Task A_process_that_stops_in_good_order_repeats_nothing()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMilliseconds(300));
        var stopping = world.Run();
        await world.StartAsync(stopping, 300);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count >= 75, TimeSpan.FromMinutes(1));

        var stop = stopping.StopAsync();
        await world.Story.UntilAsync(() => stop.IsCompleted, TimeSpan.FromMinutes(1));
        var stopped = world.Clock.GetUtcNow();
        world.Run();
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(1));

        world.Teams.Sends.Count.ShouldBe(300);
        output.WriteLine($"Finished {(world.Clock.GetUtcNow() - stopped).TotalSeconds:F0} s after the other process stopped.");
    }

    [Fact]
    public async Task Two_workers_never_send_the_same_batch_at_once()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromSeconds(2));
        var first = world.Run();
        await world.StartAsync(first, 99);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count > 0, TimeSpan.FromMinutes(1));
        var key = new BatchKey(BroadcastWorld.Key, 0);
        var second = world.Idle();

        var outcome = await second.Handler(BroadcastWork.Deliver)
            .HandleAsync(BroadcastWork.Message(key).Body, TestContext.Current.CancellationToken);
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(2));

        outcome.ShouldBeOfType<WorkOutcome.Again>();
        world.Teams.Sends.Count.ShouldBe(99);
    }

    [Fact]
    public async Task A_send_that_takes_longer_than_the_claim_is_not_repeated_by_another_process()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromSeconds(95));
        await world.StartAsync(world.Run(), 15);
        world.Run();

        await world.UntilFinishedAsync(TimeSpan.FromMinutes(10));

        world.Teams.Sends.Count.ShouldBe(15);
        world.Teams.Sends.ShouldAllBe(s => s.Outcome is SendOutcome.Sent);
    }
}

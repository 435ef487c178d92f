using Microsoft.Extensions.Options;
using PixBot.Core.Deliveries;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class PaceTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Two_processes_together_keep_the_pace()
    {
        const int PerSecond = 20;
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMilliseconds(200));
        (string, string)[] settings = [("PixBot:Broadcasts:MessagesPerSecond", "20")];
        var first = world.Run(settings);
        world.Run(settings);
        await world.StartAsync(first, 400);

        await world.UntilFinishedAsync(TimeSpan.FromMinutes(1));

        var times = world.Teams.Sends.Select(s => s.At).Order().ToList();
        var most = times.Max(start => times.Count(t => t >= start && t < start + TimeSpan.FromSeconds(1)));
        var took = times[^1] - times[0];
        output.WriteLine($"400 messages took {took.TotalSeconds:F1} s; at most {most} within a second.");
        most.ShouldBeLessThanOrEqualTo(PerSecond + 1);
        took.TotalSeconds.ShouldBeInRange(399.0 / PerSecond, 30);
    }

    [Fact]
    public async Task A_tenant_does_not_wait_for_another()
    {
        await using var world = await BroadcastWorld.Begin();
        using var pace = new Pace(world.Store.Table, Options.Create(new BroadcastOptions()), world.Clock);

        await pace.ReserveAsync("one", 40, TestContext.Current.CancellationToken);
        var slots = await pace.ReserveAsync("two", 40, TestContext.Current.CancellationToken);

        slots.Start.ShouldBe(world.Clock.GetUtcNow());
    }

    [Fact]
    public void Slots_follow_those_that_are_reserved() =>
        PaceSlots.After(Noon.AddSeconds(3), Noon, 10)[5].ShouldBe(Noon.AddSeconds(3.5));

    [Fact]
    public void A_clock_that_was_set_back_holds_up_nothing() =>
        PaceSlots.After(Noon.AddHours(1), Noon, 10).Start.ShouldBe(Noon);
}

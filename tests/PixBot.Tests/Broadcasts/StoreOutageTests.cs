using PixBot.Core.Deliveries;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class StoreOutageTests(ITestOutputHelper output)
{
    /// <param name="seconds">Of the outage.</param>
    /// <param name="isFull">True where the store still reads, as on a full disk.</param>
    [Theory]
    [InlineData(30, false)]
    [InlineData(30, true)]
    [InlineData(300, false)]
    [InlineData(300, true)]
    public async Task A_store_that_is_away_during_a_reminder_has_nobody_reminded_twice_or_not_at_all(int seconds, bool isFull)
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMilliseconds(300));
        var engine = world.Run();
        await world.StartAsync(engine, 500);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count >= 205, TimeSpan.FromMinutes(1));

        var back = world.Clock.GetUtcNow().AddSeconds(seconds);
        engine.Process.StoreTrouble = isWrite => world.Clock.GetUtcNow() < back && (isWrite || !isFull) ? new IOException("The disk is full.") : null;
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(15));

        var twice = world.Teams.Sends.Count - world.Teams.Delivered.Count;
        output.WriteLine($"Away {seconds} s: {twice} twice, {500 - world.Teams.Delivered.Count} lost, healed {(world.Clock.GetUtcNow() - back).TotalSeconds:F0} s after.");
        world.Teams.Delivered.Count.ShouldBe(500);
        twice.ShouldBe(0);
        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Sent = 500 });
        world.Kind.Finished.ShouldBe(1);
    }

    [Fact]
    public async Task A_replica_that_finds_a_claim_lapsed_after_an_outage_waits_for_its_owner_to_record_what_it_sent()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMilliseconds(300));
        var (first, second) = (world.Run(), world.Run());
        await world.StartAsync(first, 500);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count >= 205, TimeSpan.FromMinutes(1));

        var back = world.Clock.GetUtcNow().AddMinutes(2);
        Exception? Away(bool isWrite) => world.Clock.GetUtcNow() < back ? new IOException() : null;
        first.Process.StoreTrouble = second.Process.StoreTrouble = Away;
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(15));

        world.Teams.Sends.Count.ShouldBe(500);
        world.Teams.Delivered.Count.ShouldBe(500);
    }
}

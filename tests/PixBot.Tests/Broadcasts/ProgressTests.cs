using System.Diagnostics;
using PixBot.Core.Deliveries;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class ProgressTests(ITestOutputHelper output)
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task The_referents_card_follows_in_place_every_other_second_at_most()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMilliseconds(100));
        world.Broadcast = world.Broadcast with { ReportTo = new ReportCard(world.Referent, "card") };
        var engine = world.Run();
        world.Run();
        await world.StartAsync(engine, 600);

        await world.UntilFinishedAsync(AMinute);

        var updates = world.Teams.Updates;
        output.WriteLine(string.Join('\n', updates.Select(u => $"{u.At:mm:ss.f} {(u.Message as Message.Text)?.Markdown}")));
        updates.Count.ShouldBeGreaterThan(4);
        updates.Zip(updates.Skip(1)).ShouldAllBe(pair => pair.Second.At - pair.First.At >= TimeSpan.FromSeconds(2));
        updates[^1].Message.ShouldBe(new Message.Text("Finished sent 600 of 600, cancelled 0"));
        updates.Count(u => u.Message == updates[^1].Message).ShouldBe(1);
    }

    [Fact]
    public async Task The_last_report_is_sent_although_Teams_refuses_it_for_a_while()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Broadcast = world.Broadcast with { ReportTo = new ReportCard(world.Referent, "card") };
        world.Teams.Answer(
            world.Referent.ConversationId,
            new SendOutcome.Throttled(TimeSpan.FromSeconds(20)),
            new SendOutcome.Busy("503"),
            new SendOutcome.Throttled(TimeSpan.FromSeconds(5)));
        var engine = world.Run();
        await world.StartAsync(engine, 10);

        await world.UntilFinishedAsync(AMinute);

        var last = world.Teams.Updates[^1];
        last.Outcome.ShouldBeOfType<SendOutcome.Sent>();
        last.Message.ShouldBe(new Message.Text("Finished sent 10 of 10, cancelled 0"));
        (world.Teams.Updates[1].At - world.Teams.Updates[0].At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_card_that_is_gone_is_replaced_by_a_new_one_at_the_end()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Broadcast = world.Broadcast with { ReportTo = new ReportCard(world.Referent, "card") };
        world.Teams.Answer(world.Referent.ConversationId, [.. Enumerable.Repeat(new SendOutcome.Refused("404"), 3)]);
        var engine = world.Run();
        await world.StartAsync(engine, 100);

        await world.UntilFinishedAsync(AMinute);

        var last = world.Teams.Updates[^1].At > world.Teams.Sends[^1].At ? world.Teams.Updates[^1] : world.Teams.Sends[^1];
        last.Conversation.ShouldBe(world.Referent.ConversationId);
        last.Outcome.ShouldBeOfType<SendOutcome.Sent>();
    }

    [Fact]
    public async Task An_empty_audience_finishes_at_once()
    {
        await using var world = await BroadcastWorld.Begin();
        await world.StartAsync(world.Run(), 0);

        await world.UntilFinishedAsync(TimeSpan.FromSeconds(10));

        (await world.ReportAsync()).Progress.Total.ShouldBe(0);
    }

    [Theory]
    [InlineData(10, 450)]
    [InlineData(25, 250)]
    public async Task Nothing_is_read_or_written_for_each_recipient(int parallelSends, int mostCalls)
    {
        await using var world = await BroadcastWorld.Begin();
        var engine = world.RunWithoutPace(
            ("PixBot:Broadcasts:ParallelSends", parallelSends.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var real = Stopwatch.StartNew();
        await world.StartAsync(engine, 2_000);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count == 2_000, AMinute);
        var rate = 2_000 / real.Elapsed.TotalSeconds;

        await world.UntilFinishedAsync(AMinute);

        output.WriteLine($"2000 recipients, waves of {parallelSends}: {engine.Process.TableCalls} table calls, {rate:F0} deliveries a second.");
        world.Teams.Sends.Count.ShouldBe(2_000);
        engine.Process.TableCalls.ShouldBeLessThan(mostCalls);
    }
}

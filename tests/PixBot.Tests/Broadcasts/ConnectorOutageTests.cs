using PixBot.Core.Deliveries;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class ConnectorOutageTests(ITestOutputHelper output)
{
    private static readonly SendOutcome Down = new SendOutcome.Busy("503");
    private static readonly SendOutcome NoAnswer = new SendOutcome.Unknown("No answer in time.");

    [Theory]
    [InlineData(130)]
    [InlineData(1200)]
    public async Task A_connector_that_is_down_for_a_while_costs_nobody_their_message(int seconds)
    {
        await using var world = await BroadcastWorld.Begin();
        var up = world.Clock.GetUtcNow().AddSeconds(seconds);
        world.Teams.Trouble = _ => world.Clock.GetUtcNow() < up ? Down : null;
        await world.StartAsync(world.Run(), 500);

        await world.UntilFinishedAsync(TimeSpan.FromHours(1));

        var tries = world.Teams.Sends.Count(s => s.Outcome == Down);
        output.WriteLine($"Down {seconds} s: {tries} tries meanwhile, healed {(world.Clock.GetUtcNow() - up).TotalSeconds:F0} s after.");
        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Sent = 500 });
        world.Teams.Delivered.ShouldAllBe(messages => messages.Count() == 1);
        tries.ShouldBeLessThan(30 + (seconds / 5), "one message at a time asks");
        (world.Clock.GetUtcNow() - up).ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task One_chat_that_is_down_for_90_seconds_gets_its_message_and_holds_up_no_other()
    {
        await using var world = await BroadcastWorld.Begin();
        var up = world.Clock.GetUtcNow().AddSeconds(90);
        world.Teams.Trouble = to => to.ConversationId == BroadcastWorld.ChatOf(7) && world.Clock.GetUtcNow() < up ? Down : null;
        await world.StartAsync(world.Run(), 40);
        await world.Story.PassAsync(TimeSpan.FromSeconds(10));

        world.Teams.Delivered.Count.ShouldBe(39);
        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Sent = 39, Pending = 1 });
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(5));

        (await world.ReportAsync()).Progress.Sent.ShouldBe(40);
    }

    [Fact]
    public async Task What_Teams_has_not_taken_by_the_deadline_is_given_up_and_can_be_revived()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Kind.Deadline = world.Clock.GetUtcNow().AddMinutes(5);
        world.Teams.Trouble = _ => Down;
        var engine = world.Run();
        await world.StartAsync(engine, 30);

        await world.UntilFinishedAsync(TimeSpan.FromMinutes(6));
        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Failed = 30 });
        world.Clock.GetUtcNow().ShouldBeGreaterThanOrEqualTo(world.Kind.Deadline.Value);
        world.Teams.Trouble = _ => null;
        await engine.Broadcaster.ReviveAsync(BroadcastWorld.Key, TestContext.Current.CancellationToken);
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(1), times: 2);

        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Sent = 30 });
    }

    [Fact]
    public async Task A_connector_that_takes_20_seconds_gets_each_message_once()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromSeconds(20));
        await world.StartAsync(world.Run(), 40);
        world.Run();

        await world.UntilFinishedAsync(TimeSpan.FromMinutes(5));

        world.Teams.Sends.Count.ShouldBe(40);
        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Sent = 40 });
    }

    [Fact]
    public async Task What_got_no_answer_is_told_as_unknown_and_not_sent_again_blindly()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(1), NoAnswer);
        world.Teams.Answer(BroadcastWorld.ChatOf(2), NoAnswer);
        await world.StartAsync(world.Run(), 40);

        await world.UntilFinishedAsync(TimeSpan.FromMinutes(1));

        var report = await world.ReportAsync();
        report.Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Sent = 38, Unknown = 2 });
        report.Of<DeliveryStatus.Unknown>().Select(line => line.PersonId).ShouldBe([BroadcastWorld.Person(1), BroadcastWorld.Person(2)]);
        world.Teams.Sends.Count.ShouldBe(40);
        world.Kind.Last.ShouldNotBeNull().Unknown.ShouldBe(2);
    }

    [Fact]
    public async Task A_connector_that_swallows_messages_is_found_out_before_it_swallows_all()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromSeconds(1));
        var up = world.Clock.GetUtcNow().AddSeconds(130);
        world.Teams.Trouble = _ => world.Clock.GetUtcNow() < up ? NoAnswer : null;
        await world.StartAsync(world.Run(), 500);

        await world.UntilFinishedAsync(TimeSpan.FromMinutes(10));

        var progress = (await world.ReportAsync()).Progress;
        output.WriteLine($"{progress.Unknown} of 500 are unknown.");
        (progress.Sent + progress.Unknown).ShouldBe(500);
        progress.Unknown.ShouldBeLessThan(50);
        world.Teams.Sends.Count.ShouldBe(500);
    }

    [Fact]
    public async Task A_message_under_way_when_the_process_stops_is_unknown_and_not_sent_again()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMinutes(3));
        var stopping = world.Run();
        await world.StartAsync(stopping, 5);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count == 5, TimeSpan.FromMinutes(1));

        var stop = stopping.StopAsync();
        await world.Story.UntilAsync(() => stop.IsCompleted, TimeSpan.FromMinutes(1));
        world.Run();
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(2));

        world.Teams.Sends.Count.ShouldBe(5);
        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Unknown = 5 });
    }
}

using PixBot.Core.Deliveries;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class DeliveryTests
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Everybody_gets_exactly_one_message()
    {
        await using var world = await BroadcastWorld.Begin();
        var engine = world.Run();
        await world.StartAsync(engine, 250);

        await world.UntilFinishedAsync(AMinute);

        world.Teams.Delivered.Count.ShouldBe(250);
        world.Teams.Delivered.ShouldAllBe(messages => messages.Count() == 1);
        var report = await world.ReportAsync();
        report.Progress.Sent.ShouldBe(250);
        report.Broadcast.State.ShouldBe(BroadcastState.Finished);
    }

    [Fact]
    public async Task A_broadcast_started_twice_is_one_broadcast()
    {
        await using var world = await BroadcastWorld.Begin();
        var engine = world.Run();
        await world.StartAsync(engine, 150);
        await world.StartAsync(engine, 150);

        await world.UntilFinishedAsync(AMinute);
        await world.StartAsync(engine, 150);
        await world.Story.PassAsync(AMinute);

        world.Teams.Sends.Count.ShouldBe(150);
        world.Kind.Finished.ShouldBe(1);
    }

    [Fact]
    public async Task A_throttled_delivery_is_sent_once_Teams_allows_it()
    {
        await using var world = await BroadcastWorld.Begin();
        var patience = TimeSpan.FromSeconds(17);
        world.Teams.Answer(BroadcastWorld.ChatOf(3), new SendOutcome.Throttled(patience));
        var engine = world.Run();
        await world.StartAsync(engine, 30);

        await world.UntilFinishedAsync(AMinute);

        var sends = world.Teams.SendsTo(BroadcastWorld.ChatOf(3));
        sends.Count.ShouldBe(2);
        (sends[1].At - sends[0].At).ShouldBeInRange(patience, patience + TimeSpan.FromSeconds(2));
        world.Teams.Sends.Count(s => s.At < sends[1].At).ShouldBe(30, "the others did not wait");
    }

    [Fact]
    public async Task Being_throttled_again_and_again_is_no_failure()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(0), [.. Enumerable.Repeat(new SendOutcome.Throttled(TimeSpan.FromSeconds(2)), 9)]);
        var engine = world.Run();
        await world.StartAsync(engine, 1);

        await world.UntilFinishedAsync(AMinute);

        (await world.ReportAsync()).Progress.Sent.ShouldBe(1);
    }

    [Fact]
    public async Task A_busy_delivery_backs_off_and_is_sent()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(1), [.. Enumerable.Repeat(new SendOutcome.Busy("503"), 3)]);
        var engine = world.Run();
        await world.StartAsync(engine, 3);

        await world.UntilFinishedAsync(AMinute);

        var sends = world.Teams.SendsTo(BroadcastWorld.ChatOf(1));
        sends.Count.ShouldBe(4);
        (sends[1].At - sends[0].At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1.6));
        (sends[2].At - sends[1].At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(3.2));
        (sends[3].At - sends[2].At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(6.4));
        (await world.ReportAsync()).Progress.Sent.ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_is_marked_and_not_tried_again()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(2), new SendOutcome.Unreachable(UnreachableReason.Blocked));
        var engine = world.Run();
        await world.StartAsync(engine, 5);

        await world.UntilFinishedAsync(AMinute);

        world.Teams.SendsTo(BroadcastWorld.ChatOf(2)).Count.ShouldBe(1);
        world.Contacts.Marked.ShouldBe([("account-2", UnreachableReason.Blocked)]);
        (await world.ReportAsync()).Of<DeliveryStatus.Unreachable>()
            .ShouldBe([(BroadcastWorld.Person(2), new DeliveryStatus.Unreachable(UnreachableReason.Blocked))]);
    }

    [Fact]
    public async Task Whoever_never_opened_the_bot_is_reported_and_not_tried()
    {
        await using var world = await BroadcastWorld.Begin();
        var engine = world.Run();
        world.Kind.Audience = [.. BroadcastWorld.People(2), BroadcastWorld.Recipient(2) with { Reach = Reach.Of(null) }];
        await engine.Broadcaster.StartAsync(world.Broadcast, TestContext.Current.CancellationToken);

        await world.UntilFinishedAsync(AMinute);

        var report = await world.ReportAsync();
        report.Progress.Unreachable.ShouldBe(new Dictionary<UnreachableReason, int> { [UnreachableReason.NeverInstalled] = 1 });
        world.Teams.Sends.Count.ShouldBe(2);
        world.Contacts.Marked.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_failed_is_visible_and_can_be_revived()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(4), new SendOutcome.Refused("400"));
        world.Teams.Answer(BroadcastWorld.ChatOf(5), new SendOutcome.Refused("413"));
        var engine = world.Run();
        await world.StartAsync(engine, 10);
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(5));

        var failed = (await world.ReportAsync()).Of<DeliveryStatus.Failed>().ToList();
        failed.Select(f => (f.PersonId, f.Status.Reason)).ShouldBe([(BroadcastWorld.Person(4), "400"), (BroadcastWorld.Person(5), "413")]);
        (await engine.Broadcaster.ReviveAsync(BroadcastWorld.Key, TestContext.Current.CancellationToken)).ShouldBeTrue();
        await world.UntilFinishedAsync(AMinute, times: 2);

        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Sent = 10 });
        world.Teams.Delivered.ShouldAllBe(messages => messages.Count() == 1);
    }

    [Fact]
    public async Task A_message_that_cannot_be_written_holds_up_no_other()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Kind.Write = r => r.PersonId == BroadcastWorld.Person(7) ? throw new InvalidOperationException() : new Message.Text("Hello");
        var engine = world.Run();
        await world.StartAsync(engine, 20);

        await world.UntilFinishedAsync(TimeSpan.FromMinutes(5));

        var report = await world.ReportAsync();
        report.Progress.Sent.ShouldBe(19);
        report.Of<DeliveryStatus.Failed>().Single().Status.Reason.ShouldBe(nameof(InvalidOperationException));
    }

    [Fact]
    public async Task A_message_that_has_lost_its_point_is_not_sent()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Kind.Write = r => r.PersonId == BroadcastWorld.Person(1) ? null : new Message.Text("Hello");
        var engine = world.Run();
        await world.StartAsync(engine, 3);

        await world.UntilFinishedAsync(AMinute);

        (await world.ReportAsync()).Progress.ShouldBeEquivalentTo(BroadcastProgress.None with { Sent = 2, Cancelled = 1 });
    }

    [Fact]
    public async Task Cancelling_stops_what_has_not_gone_and_the_report_says_so()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Broadcast = world.Broadcast with { ReportTo = new ReportCard(world.Referent, "card") };
        var engine = world.Run();
        await world.StartAsync(engine, 400);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count >= 80, AMinute);

        (await engine.Broadcaster.CancelAsync(BroadcastWorld.Key, TestContext.Current.CancellationToken)).ShouldBeTrue();
        await world.UntilFinishedAsync(AMinute);
        await world.Story.PassAsync(AMinute);

        var progress = (await world.ReportAsync()).Progress;
        progress.Sent.ShouldBe(world.Teams.Sends.Count);
        progress.Sent.ShouldBeLessThan(150);
        progress.Cancelled.ShouldBe(400 - progress.Sent);
        world.Teams.Updates[^1].Message.ShouldBe(new Message.Text($"Cancelled sent {progress.Sent} of 400, cancelled {progress.Cancelled}"));
    }

    [Fact]
    public async Task One_persons_delivery_is_found_without_reading_the_others()
    {
        await using var world = await BroadcastWorld.Begin();
        var engine = world.Run();
        await world.StartAsync(engine, 300);
        await world.UntilFinishedAsync(AMinute);
        var asking = world.Idle();

        var delivery = await asking.Broadcaster.FindDeliveryAsync(
            BroadcastWorld.Key, BroadcastWorld.Person(222), TestContext.Current.CancellationToken);

        delivery.ShouldNotBeNull().Status.ShouldBeOfType<DeliveryStatus.Sent>().ActivityId.ShouldNotBeNull();
        asking.Process.TableCalls.ShouldBe(2);
    }

    [Fact]
    public async Task A_batch_whose_work_item_is_lost_is_woken()
    {
        await using var world = await BroadcastWorld.Begin();
        var engine = world.Idle();
        await world.StartAsync(engine, 150);
        await engine.Handler(BroadcastWork.Expand)
            .HandleAsync(BroadcastWork.Message(BroadcastWork.Expand, BroadcastWorld.Key).Body, TestContext.Current.CancellationToken);
        await LoseAsync(world.Store.Deliveries, BroadcastWork.Deliver);
        await LoseAsync(world.Store.Work, BroadcastWork.Expand);

        world.Run();
        await world.Story.PassAsync(AMinute);
        var before = world.Teams.Sends.Count;
        await world.UntilFinishedAsync(TimeSpan.FromMinutes(15));

        before.ShouldBe(0);
        world.Teams.Sends.Count.ShouldBe(150);
    }

    private static async Task LoseAsync(IWorkQueue queue, string kind)
    {
        foreach (var taken in await queue.TakeAsync(32, TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken))
        {
            if (taken.Message.Kind == kind)
                await queue.CompleteAsync(taken, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_broadcast_that_is_cancelled_while_it_is_revived_closes_all_the_same()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(1), new SendOutcome.Refused("413"));
        world.Teams.Answer(BroadcastWorld.ChatOf(2), new SendOutcome.Throttled(TimeSpan.FromHours(1)));
        var engine = world.Run();
        await world.StartAsync(engine, 10);
        await world.Story.PassAsync(TimeSpan.FromSeconds(10));

        await engine.Broadcaster.ReviveAsync(BroadcastWorld.Key, TestContext.Current.CancellationToken);
        await engine.Broadcaster.CancelAsync(BroadcastWorld.Key, TestContext.Current.CancellationToken);
        await world.UntilFinishedAsync(AMinute);

        (await world.ReportAsync()).Progress.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task A_jump_of_the_clock_repeats_nothing()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromSeconds(5));
        var engine = world.Run();
        await world.StartAsync(engine, 60);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count >= 15, AMinute);

        world.Clock.Advance(TimeSpan.FromMinutes(30));
        await world.UntilFinishedAsync(AMinute);

        world.Teams.Sends.Count.ShouldBe(60);
    }
}

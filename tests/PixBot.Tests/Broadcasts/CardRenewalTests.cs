using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

/// <summary>What was delivered is changed where it lies, with the guarantees of sending.</summary>
public sealed class CardRenewalTests
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Every_card_about_a_thing_is_replaced_in_place()
    {
        await using var world = await SentAsync(150);
        await RenewAsync(world, new Message.Text("now"));

        world.Teams.Updates.Count.ShouldBe(150);
        world.Teams.Updates.ShouldAllBe(update => update.Message == new Message.Text("now"));
        world.Teams.Updates.Select(update => update.Conversation).Distinct().Count().ShouldBe(150);
        world.Teams.Sends.Count.ShouldBe(150, "nothing new was sent");
    }

    [Fact]
    public async Task A_change_started_twice_is_made_once()
    {
        await using var world = await SentAsync(20);
        await RenewAsync(world, new Message.Text("now"));
        await RenewAsync(world, new Message.Text("now"));
        world.Teams.Updates.Count.ShouldBe(20);
    }

    [Fact]
    public async Task A_change_that_is_throttled_or_refused_for_a_while_is_made_in_the_end()
    {
        await using var world = await SentAsync(5);
        world.Teams.Answer(BroadcastWorld.ChatOf(1), new SendOutcome.Throttled(TimeSpan.FromSeconds(7)));
        world.Teams.Answer(BroadcastWorld.ChatOf(2), new SendOutcome.Busy("503"), new SendOutcome.Busy("503"));
        await RenewAsync(world, new Message.Text("now"));
        world.Teams.Updates.Count(update => update.Outcome is SendOutcome.Sent).ShouldBe(5);
    }

    [Fact]
    public async Task A_change_outlives_the_process_that_makes_it()
    {
        await using var world = await SentAsync(120);
        world.Renewal.Change = card => new CardChange(card, new Message.Text("now"));
        var dying = world.Run();
        await world.Renewals.RenewAsync(BroadcastWorld.Key.School, TestRenewal.Subject, TestContext.Current.CancellationToken);
        await world.Story.UntilAsync(() => world.Teams.Updates.Count > 30, AMinute);
        dying.Process.Kill();

        world.Run();
        await world.Story.PassAsync(TimeSpan.FromMinutes(3));
        world.Teams.Updates.Select(update => update.Conversation).Distinct().Count().ShouldBe(120);
    }

    [Fact]
    public async Task A_card_that_may_stay_is_left_alone()
    {
        await using var world = await SentAsync(3);
        world.Renewal.Change = card => card.PersonId == BroadcastWorld.Person(1) ? new CardChange(card, new Message.Text("now")) : null;
        await RenewAsync(world);
        world.Teams.Updates.ShouldHaveSingleItem().Conversation.ShouldBe(BroadcastWorld.ChatOf(1));
    }

    [Fact]
    public async Task A_card_is_withdrawn()
    {
        await using var world = await SentAsync(2);
        world.Renewal.Change = card => new CardChange(card, With: null);
        await RenewAsync(world);
        world.Teams.Deletions.Order(StringComparer.Ordinal).ShouldBe([BroadcastWorld.ChatOf(0), BroadcastWorld.ChatOf(1)]);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task A_card_that_its_reader_deleted_is_sent_again_unless_it_only_took_something_away(bool onlyInPlace, int anew)
    {
        await using var world = await SentAsync(1);
        world.Teams.Answer(BroadcastWorld.ChatOf(0), new SendOutcome.Refused("404 ActivityNotFoundInConversation"));
        world.Renewal.Change = card => new CardChange(card, new Message.Text("now"), onlyInPlace);
        await RenewAsync(world);
        world.Teams.Sends.Count(send => send.Message == new Message.Text("now")).ShouldBe(anew);

        world.Renewal.State = "three";
        world.Renewal.Change = card => new CardChange(card, new Message.Text("again"));
        await RenewAsync(world);
        world.Teams.Updates.Count(update => update.Message == new Message.Text("again")).ShouldBe(1 + anew, "what was sent again is found as well");
    }

    [Fact]
    public async Task What_was_under_way_while_the_thing_changed_is_brought_up_to_date_once_it_is_over()
    {
        await using var world = await BroadcastWorld.Begin(TimeSpan.FromMilliseconds(200));
        world.Broadcast = world.Broadcast with { About = new(TestRenewal.Subject, "one") };
        world.Renewal.Change = card => new CardChange(card, new Message.Text("now"));
        var engine = world.Run();
        await world.StartAsync(engine, 60);
        await world.Story.UntilAsync(() => world.Teams.Sends.Count > 20, AMinute);
        world.Renewal.State = "two";
        await world.Renewals.RenewAsync(BroadcastWorld.Key.School, TestRenewal.Subject, TestContext.Current.CancellationToken);

        await world.UntilFinishedAsync(AMinute);
        await world.Story.PassAsync(AMinute);
        world.Teams.Updates.Select(update => update.Conversation).Distinct().Count().ShouldBe(60);
    }

    private static async Task<BroadcastWorld> SentAsync(int people)
    {
        var world = await BroadcastWorld.Begin();
        world.Broadcast = world.Broadcast with { About = new(TestRenewal.Subject, "one") };
        world.Renewal.State = "one";
        var engine = world.Run();
        await world.StartAsync(engine, people);
        await world.UntilFinishedAsync(AMinute);
        await world.Story.PassAsync(TimeSpan.FromSeconds(5));
        await engine.StopAsync();
        world.Renewal.State = "two";
        return world;
    }

    private static async Task RenewAsync(BroadcastWorld world, Message? with = null)
    {
        if (with is not null)
            world.Renewal.Change = card => new CardChange(card, with);
        var engine = world.Run();
        await world.Renewals.RenewAsync(BroadcastWorld.Key.School, TestRenewal.Subject, TestContext.Current.CancellationToken);
        await world.Story.PassAsync(AMinute);
        await engine.StopAsync();
    }
}

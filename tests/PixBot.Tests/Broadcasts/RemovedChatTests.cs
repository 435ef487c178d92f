using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

/// <summary>A person chose « Remove chat history »: what the bot knows of the chat is no longer so.</summary>
public sealed class RemovedChatTests
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);
    private static readonly SendOutcome Gone = new SendOutcome.Unreachable(UnreachableReason.ConversationGone);
    private static readonly Address Anew = OfPerson(0) with { ConversationId = "chat-anew" };

    [Fact]
    public async Task Whoever_removed_the_chat_is_written_to_in_a_new_one()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(0), Gone);
        world.Opener.Answer("account-0", new OpenOutcome.Opened(Anew));
        await world.StartAsync(world.Run(), 5);

        await world.UntilFinishedAsync(AMinute);

        world.Teams.SendsTo("chat-anew").ShouldHaveSingleItem();
        world.Opener.Asked.ShouldBe(["account-0"]);
        world.Contacts.Moved["account-0"].ShouldBe(Anew);
        world.Contacts.Marked.ShouldBeEmpty();
        var report = await world.ReportAsync();
        report.Progress.Sent.ShouldBe(5);
        report.Deliveries.Single(delivery => delivery.Recipient.PersonId == BroadcastWorld.Person(0)).Recipient.Reach
            .ShouldBe(new Reach.Reachable("account-0", Anew), "a change of the message has to find it");
    }

    [Fact]
    public async Task A_chat_that_is_said_to_be_gone_and_is_not_is_waited_for()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(0), Gone);
        world.Opener.Answer("account-0", new OpenOutcome.Opened(OfPerson(0)));
        await world.StartAsync(world.Run(), 1);

        await world.UntilFinishedAsync(AMinute);

        var sends = world.Teams.SendsTo(BroadcastWorld.ChatOf(0));
        sends.Count.ShouldBe(2);
        (sends[1].At - sends[0].At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(2));
        (await world.ReportAsync()).Progress.Sent.ShouldBe(1);
    }

    [Fact]
    public async Task A_chat_is_opened_once_for_each_person_and_broadcast_and_the_figures_add_up()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(0), Gone, Gone);
        world.Opener.Answer("account-0", new OpenOutcome.Opened(OfPerson(0)));
        world.Teams.Answer(BroadcastWorld.ChatOf(1), Gone);
        world.Opener.Answer("account-1", new OpenOutcome.Failed(new SendOutcome.Unreachable(UnreachableReason.NeverInstalled)));
        await world.StartAsync(world.Run(), 4);

        await world.UntilFinishedAsync(AMinute);

        world.Opener.Asked.Order(StringComparer.Ordinal).ShouldBe(["account-0", "account-1"]);
        var progress = (await world.ReportAsync()).Progress;
        progress.Unreachable.ShouldBe(
            new Dictionary<UnreachableReason, int> { [UnreachableReason.ConversationGone] = 1, [UnreachableReason.NeverInstalled] = 1 }, ignoreOrder: true);
        (progress.Sent, progress.Total).ShouldBe((2, 4));
    }

    [Fact]
    public async Task A_chat_that_cannot_be_opened_now_is_opened_later()
    {
        await using var world = await BroadcastWorld.Begin();
        world.Teams.Answer(BroadcastWorld.ChatOf(0), Gone, Gone);
        world.Opener.Answer("account-0", new OpenOutcome.Failed(new SendOutcome.Throttled(TimeSpan.FromSeconds(5))));
        await world.StartAsync(world.Run(), 1);
        await world.Story.PassAsync(TimeSpan.FromSeconds(3));
        world.Opener.Answer("account-0", new OpenOutcome.Opened(Anew));

        await world.UntilFinishedAsync(AMinute);

        world.Teams.SendsTo("chat-anew").ShouldHaveSingleItem();
    }

    [Fact]
    public void A_chat_that_was_gone_is_tried_again_by_the_next_broadcast()
    {
        var contact = new Contact("account-0", "29:0", OfPerson(0), "person-0", null, null, UnreachableReason.ConversationGone);
        Reach.Of(contact).ShouldBe(new Reach.Reachable("account-0", OfPerson(0)));
        Reach.Of(contact with { Unreachable = UnreachableReason.Blocked }).ShouldBe(new Reach.Unreachable(UnreachableReason.Blocked));
    }

    private static Address OfPerson(int person) =>
        new(BroadcastWorld.TenantId, new Uri("https://smba.trafficmanager.net/emea/"), BroadcastWorld.ChatOf(person));
}

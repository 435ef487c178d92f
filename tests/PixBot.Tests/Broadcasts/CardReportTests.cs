using AdaptiveCards;
using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Messaging;
using PixBot.Testing.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class CardReportTests
{
    private static readonly Address Chat = new("tenant", new Uri("https://smba.trafficmanager.net/emea/"), "a:1");

    private readonly FakeTimeProvider clock = new();
    private readonly ScriptedMessenger messenger;

    public CardReportTests() => messenger = new(clock);

    [Fact]
    public async Task A_busy_service_is_asked_again_after_a_growing_while()
    {
        var busy = new SendOutcome.Busy("503");
        messenger.Answer(Chat.ConversationId, busy, busy, busy);
        var begun = clock.GetUtcNow();

        var showing = ShowAsync();
        for (var i = 0; i < 10; i++)
            clock.Advance(TimeSpan.FromSeconds(1));
        await showing;

        messenger.Updates.Select(update => (update.At - begun).TotalSeconds).ShouldBe([0, 1, 3, 6]);
    }

    [Fact]
    public async Task A_report_that_Teams_throttled_for_no_time_is_sent_again_at_once()
    {
        messenger.Answer(Chat.ConversationId, new SendOutcome.Throttled(TimeSpan.Zero));

        await ShowAsync();

        messenger.Updates.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_refusal_is_final()
    {
        messenger.Answer(Chat.ConversationId, new SendOutcome.Refused("400"));

        await ShowAsync();

        messenger.Updates.Count.ShouldBe(1);
    }

    private Task ShowAsync() => new CardReport(messenger, clock)
        .ShowAsync(Chat, "card", new AdaptiveCard("1.5"), "report", TestContext.Current.CancellationToken);
}

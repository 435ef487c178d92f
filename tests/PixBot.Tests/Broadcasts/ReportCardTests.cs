using AdaptiveCards;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class ReportCardTests
{
    private static readonly Broadcast Sending = new(BroadcastWorld.Key, "test", null, "{}") { State = BroadcastState.Sending };

    private static readonly BroadcastProgress Mixed =
        new(Pending: 1, Sent: 2, Failed: 3, Cancelled: 4, new Dictionary<UnreachableReason, int> { [UnreachableReason.Blocked] = 5 }) { Unknown = 6 };

    [Theory]
    [InlineData(Language.French, "On ne sait pas", "6 – peut-être reçus")]
    [InlineData(Language.English, "Not known", "6 – perhaps received")]
    public void What_nobody_knows_is_said_in_words_and_all_adds_up(Language language, string title, string value)
    {
        var card = ReportCards.Build(Sending with { Language = language }, "Titre", Mixed);

        var facts = card.Body.OfType<AdaptiveFactSet>().Single().Facts;
        facts.Single(fact => fact.Title == title).Value.ShouldStartWith(value);
        Mixed.Total.ShouldBe(21);
    }

    [Theory]
    [InlineData(Language.French, "bloqué par une panne", "Réessayer maintenant")]
    [InlineData(Language.English, "has stopped this message", "Try again now")]
    public void A_broadcast_that_is_stuck_says_so_and_has_a_button_that_moves_it(Language language, string words, string button)
    {
        var stuck = Sending with { Language = language, StuckSince = DateTimeOffset.UnixEpoch };

        var card = ReportCards.Build(stuck, "Titre", BroadcastProgress.None);

        card.Body.OfType<AdaptiveTextBlock>().ShouldContain(block => block.Text.Contains(words, StringComparison.Ordinal));
        card.Actions.Select(action => action.Title).ShouldContain(button);
        ReportCards.Build(Sending with { Language = language }, "Titre", BroadcastProgress.None).Actions.Select(action => action.Title).ShouldNotContain(button);
    }
}

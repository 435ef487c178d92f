using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Cards;

public sealed class CardKitTests
{
    [Theory]
    [InlineData(Language.French, "fr")]
    [InlineData(Language.English, "en")]
    public void A_card_says_its_version_and_language(Language language, string code)
    {
        var card = Card.In(language, Card.Title("Bonjour"), null);
        (card.Version, card.Lang, card.Body.Count).ShouldBe(("1.5", code, 1));
    }

    [Fact]
    public void A_button_works_in_clients_without_universal_actions_too()
    {
        var card = Card.In(Language.French, Card.Paragraph("?")).With(Card.Button("Oui", "say", ("what", "yes")), null, Card.DangerousButton("Non", "no"));
        CardRules.Check(card);
        card.DataOf("Oui").ShouldBe(new Dictionary<string, string> { ["what"] = "yes", ["verb"] = "say" });
        card.Actions.Count.ShouldBe(2);
        card.Actions[1].Style.ShouldBe("destructive");
    }

    [Fact]
    public void A_form_can_be_left_while_something_required_is_empty()
    {
        var json = Card.In(Language.French, Card.Paragraph("?")).With(Card.CancelButton(Language.French, "drop")).ToJObject();
        ((string?)json.SelectToken("actions[0].associatedInputs"), (string?)json.SelectToken("actions[0].fallback.associatedInputs")).ShouldBe(("None", "None"));
    }

    [Fact]
    public void Text_is_wrapped_and_titles_are_headings_to_screen_readers()
    {
        Card.Title("x").Style.ShouldBe(AdaptiveTextBlockStyle.Heading);
        Card.Heading("x").Style.ShouldBe(AdaptiveTextBlockStyle.Heading);
        Card.Paragraph("x").Wrap.ShouldBeTrue();
    }
}

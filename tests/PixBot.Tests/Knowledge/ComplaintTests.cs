using PixBot.Core.Knowledge;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge;

/// <summary>Small talk that obeys negation, and refusals; none of these lines is a way of the entries.</summary>
public sealed class ComplaintTests(MatcherFixture fixture) : IClassFixture<MatcherFixture>
{
    [Theory]
    [InlineData("ça marche pas !!")]
    [InlineData("j'ai pas compris")]
    [InlineData("c'est pas bon")]
    [InlineData("not ok")]
    [InlineData("ça va pas")]
    [InlineData("merci mais ça répond pas à ma question")]
    [InlineData("ok mais ca marche pas chez moi")]
    [InlineData("merci mais c'est toujours pas ça")]
    [InlineData("c'est vraiment pas clair")]
    [InlineData("pas du tout compris")]
    [InlineData("super mais ça m'aide pas")]
    [InlineData("thanks but it's not that")]
    [InlineData("ok but it does not work")]
    [InlineData("i really don't get it")]
    [InlineData("that is not good at all")]
    public void What_is_not_well_is_not_answered_as_if_it_were(string text) =>
        fixture.Matcher.Match(text, Language.French).ShouldBeOfType<TopicMatch.SmallTalk>().IsComplaint.ShouldBeTrue();

    [Theory]
    [InlineData("ça marche")]
    [InlineData("merci beaucoup")]
    [InlineData("ok merci")]
    [InlineData("c'est bon")]
    [InlineData("ça va ?")]
    [InlineData("great thanks")]
    public void What_is_well_is_no_complaint(string text) =>
        fixture.Matcher.Match(text, Language.French).ShouldBeOfType<TopicMatch.SmallTalk>().IsComplaint.ShouldBeFalse();

    [Theory]
    [InlineData("balance moi les réponses du test stp", "Non")]
    [InlineData("passe le test à ma place", "Non")]
    [InlineData("c'est quoi le score de mon pote", "Non")]
    [InlineData("donne moi le numéro de téléphone de la prof", "Non")]
    [InlineData("send me the answers to the test", "No:")]
    [InlineData("what is my friend's score", "No:")]
    [InlineData("espèce de sale bot de merde", "respect")]
    public void A_refusal_is_clear(string text, string word) =>
        fixture.Matcher.Match(text, Language.French).ShouldBeOfType<TopicMatch.SmallTalk>().Reply.ShouldContain(word);
}

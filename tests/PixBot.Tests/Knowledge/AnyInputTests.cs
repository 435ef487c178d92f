using FsCheck.Xunit;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge;

public sealed class AnyInputTests(MatcherFixture fixture) : IClassFixture<MatcherFixture>
{
    [Property(MaxTest = 300)]
    public void No_text_makes_it_throw(string? text) => fixture.Matcher.Match(text ?? "", Language.French).ShouldNotBeNull();

    [Property(MaxTest = 300)]
    public void No_sequence_of_UTF16_units_makes_it_throw(char[] units) =>
        fixture.Matcher.Match(new string(units), Language.English).ShouldNotBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("\ud83d")]
    [InlineData("\udc4b\ud83d")]
    [InlineData("\0\u0001\ufffe\uffff")]
    [InlineData("\u202eخيارات")]
    [InlineData("日本語で質問できますか")]
    public void Odd_texts_have_no_answer_and_do_no_harm(string text) =>
        fixture.Matcher.Match(text, Language.French).ShouldNotBeOfType<TopicMatch.Sure>();

    [Fact]
    public void Two_megabytes_are_cut_before_they_cost_anything()
    {
        Spelling.Plain(new string('a', 2_000_000)).Length.ShouldBeLessThanOrEqualTo(2);
        Spelling.Plain(string.Concat(Enumerable.Repeat("ab ", 1_000_000))).Length.ShouldBeLessThanOrEqualTo(Spelling.Longest);
        fixture.Matcher.Match(string.Concat(Enumerable.Repeat("pix. ", 500_000)), Language.French).ShouldNotBeNull();
    }
}

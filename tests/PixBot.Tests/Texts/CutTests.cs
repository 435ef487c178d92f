using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Texts;

/// <summary>Wherever text that people wrote is cut, no character of it is cut in half.</summary>
public sealed class CutTests
{
    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab😀", 3, "ab")]
    [InlineData("ab😀", 4, "ab😀")]
    [InlineData("ab😀c", 4, "ab😀")]
    [InlineData("a👩‍👩‍👧b", 5, "a")]
    [InlineData("a🇫🇷b", 3, "a")]
    [InlineData("ae\u0301b", 2, "a")]
    [InlineData("👩‍👩‍👧", 4, "👩‍")]
    [InlineData("😀", 1, "")]
    public void A_text_ends_before_the_character_that_does_not_fit(string text, int maximum, string cut) =>
        Unicode.Cut(text, maximum).ShouldBe(cut);

    [Fact]
    public void A_single_character_without_end_is_cut_all_the_same() =>
        Unicode.Cut("a" + new string('\u0301', 10_000), 100).Length.ShouldBe(100);

    [Fact]
    public void A_cell_that_a_report_quotes_ends_before_the_emoji_that_does_not_fit()
    {
        foreach (var length in Enumerable.Range(0, 300))
            Whole(LineTexts.Of(new BadLine(3, "Nom", new RosterFault.UnknownRole(new string('x', length) + "😀😀"))).Fr).ShouldBeTrue($"{length}");
    }

    [Fact]
    public void A_line_of_a_button_ends_before_the_emoji_that_does_not_fit()
    {
        foreach (var length in Enumerable.Range(0, 70))
            Whole(CardText.Line(new string('x', length) + "😀😀", 60)).ShouldBeTrue($"{length}");
    }

    private static bool Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }

        return true;
    }
}

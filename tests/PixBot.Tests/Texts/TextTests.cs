using System.Text.RegularExpressions;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Texts;

/// <summary>What of the quality of texts a machine can check; the rest is read in the snapshots.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        AllTexts.List.Count.ShouldBeGreaterThan(4_000);
        Faulty(text => string.IsNullOrWhiteSpace(text.Fr) || string.IsNullOrWhiteSpace(text.En)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SeenConvocation.Seen", "Vu")]
    [InlineData("SeenConvocation.SeenBy(1, 2)", "Convocation vue\u00a0: 1 / 2")]
    [InlineData("AnswerButtons.Ask", "Demander au référent")]
    public void The_words_of_a_use_case_are_read_wherever_they_stand(string name, string french) =>
        AllTexts.List.ShouldContain(named => named.Name == name && named.Text.Fr == french);

    [Fact]
    public void No_text_has_a_placeholder_left_or_emphasis_left_open() => Faulty(text => Both(text).Any(one =>
        one.Contains('{', StringComparison.Ordinal) || one.Contains('}', StringComparison.Ordinal) || Regex.Count(one, @"\*\*") % 2 != 0)).ShouldBeEmpty();

    [Fact]
    public void Apostrophes_are_typographic() => Faulty(text => Both(text).Any(one => one.Contains('\'', StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void French_quotes_are_guillemets_with_their_spaces() => Faulty(text =>
        text.Fr.Contains('“', StringComparison.Ordinal) || StraightQuotes().IsMatch(text.Fr) || TightGuillemets().IsMatch(text.Fr)).ShouldBeEmpty();

    [Fact]
    public void English_quotes_are_curly() => Faulty(text => StraightQuotes().IsMatch(text.En) || text.En.Contains('«', StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void French_puts_a_space_before_tall_punctuation_and_English_does_not()
    {
        Faulty(text => TightPunctuation().IsMatch(text.Fr)).ShouldBeEmpty();
        Faulty(text => LoosePunctuation().IsMatch(text.En)).ShouldBeEmpty();
    }

    [Fact]
    public void No_text_says_tu_and_vous_at_once() => Faulty(text => Tu().IsMatch(text.Fr) && Vous().IsMatch(text.Fr)).ShouldBeEmpty();

    [Fact]
    public void Ellipses_are_one_character_and_spaces_are_single() => Faulty(text => Both(text).Any(one =>
        one.Contains("...", StringComparison.Ordinal) || one.Contains("  ", StringComparison.Ordinal) || one != one.Trim())).ShouldBeEmpty();

    [Fact]
    public void No_text_counts_one_thing_as_many() => Faulty(text => text.Fr.StartsWith("1 ", StringComparison.Ordinal) && OneOfMany().IsMatch(text.Fr)).ShouldBeEmpty();

    private static IEnumerable<string> Faulty(Func<Text, bool> isFaulty) =>
        AllTexts.List.Where(named => isFaulty(named.Text)).Select(named => $"{named.Name}: {named.Text}");

    private static string[] Both(Text text) => [text.Fr, text.En];

    [GeneratedRegex("(?<!\\()\"")]
    private static partial Regex StraightQuotes();

    [GeneratedRegex(@"«\S|\S»")]
    private static partial Regex TightGuillemets();

    [GeneratedRegex(@"[\p{L}\d»)*][?!;:](\s|$)")]
    private static partial Regex TightPunctuation();

    [GeneratedRegex(@"\s[?!;:](\s|$)")]
    private static partial Regex LoosePunctuation();

    [GeneratedRegex(@"\b(tu|te|toi|ton|ta|tes)\b|\bt’", RegexOptions.IgnoreCase)]
    private static partial Regex Tu();

    [GeneratedRegex(@"(?<!rendez-)\b(vous|votre|vos)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vous();

    [GeneratedRegex(@"^1 (élèves|lignes|personnes|candidats)\b")]
    private static partial Regex OneOfMany();
}

using System.Text.RegularExpressions;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge;

public sealed partial class BuiltInEntriesTests
{
    private const int LongestAnswer = 900, FewestWays = 40;
    private static readonly EntryCatalog Library = BuiltInEntries.Read();

    public static TheoryData<string> Topics => [.. BuiltInTopics.All];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_topic_has_an_answer_and_enough_ways_of_asking_in_both_languages(string topic)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var entry = Entry(topic, language);
            entry.Question.ShouldNotBeNullOrWhiteSpace();
            entry.Ways.Select(Spelling.Plain).Distinct().Count().ShouldBeGreaterThanOrEqualTo(FewestWays);
            entry.Answer.Length.ShouldBeInRange(1, LongestAnswer);
            entry.AsOf.ShouldMatch(@"^\d{4}-(0[1-9]|1[0-2])$");
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void An_answer_uses_only_the_Markdown_that_cards_draw(string topic)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var answer = Entry(topic, language).Answer;
            NotDrawnByCards().IsMatch(answer).ShouldBeFalse($"{topic}: {answer}");
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_with_a_source_links_to_it_over_https(string topic)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var source = Entry(topic, language).Source;
            if (BuiltInTopics.WithSource.Contains(topic))
                source.ShouldNotBeNull();
            source?.Scheme.ShouldBe(Uri.UriSchemeHttps);
        }
    }

    [Fact]
    public void No_entry_is_of_another_topic() =>
        Library.Entries.Select(entry => entry.Topic).Distinct().Order().ShouldBe(BuiltInTopics.All.Order());

    [Fact]
    public void Every_kind_of_small_talk_has_a_reply_in_both_languages()
    {
        var french = Library.SmallTalk.Where(talk => talk.Language == Language.French).Select(talk => talk.Id).Order();
        var english = Library.SmallTalk.Where(talk => talk.Language == Language.English).Select(talk => talk.Id).Order();
        french.ShouldBe(english);
    }

    private static Entry Entry(string topic, Language language) =>
        Library.Entries.Where(entry => entry.Topic == topic && entry.Language == language).ShouldHaveSingleItem();

    // Headings, images, tables, quotes, code and HTML: a card shows them as they are typed.
    [GeneratedRegex(@"^\s*(#|>|\||```)|!\[|`|</?[a-z]", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex NotDrawnByCards();
}

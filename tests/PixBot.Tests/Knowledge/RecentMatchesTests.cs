using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge;

public sealed class RecentMatchesTests
{
    private readonly RecentMatches recent = new();
    private int asked;

    [Fact]
    public void A_question_asked_again_is_not_matched_again()
    {
        Ask("combien ça coûte");
        Ask("combien ça coûte");
        asked.ShouldBe(1);
    }

    [Fact]
    public void Long_questions_are_not_kept()
    {
        Ask(new string('a', 5000));
        Ask(new string('a', 5000));
        asked.ShouldBe(2);
    }

    [Fact]
    public void What_is_not_asked_again_is_forgotten_and_the_rest_is_kept()
    {
        Ask("rare");
        for (var at = 0; at < 3000; at++)
        {
            Ask("often");
            Ask($"question {at}");
        }
        asked.ShouldBe(3002);
        Ask("rare");
        asked.ShouldBe(3003);
    }

    private void Ask(string question) => recent.GetOrAdd(question, Language.French, (_, language) =>
    {
        asked++;
        return new TopicMatch.NotFound(language);
    });
}

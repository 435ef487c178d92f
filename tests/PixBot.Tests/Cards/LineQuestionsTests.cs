using AdaptiveCards;
using PixBot.Core.Bot.Decisions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Cards;

public sealed class LineQuestionsTests
{
    private static readonly LineQuestions Questions = new("decide", "row:", new("Importé", "Imported"), new("Personne", "Nobody"), "nobody");

    [Fact]
    public void Each_line_asks_for_one_of_its_candidates_or_for_nobody()
    {
        var inputs = Questions.Elements([Line("1"), Line("2")], 2, Language.French).OfType<AdaptiveChoiceSetInput>().ToList();
        inputs.Select(input => input.Id).ShouldBe(["row:1", "row:2"]);
        inputs[0].Choices.Select(choice => choice.Value).ShouldBe(["p1", "nobody"]);
    }

    [Fact]
    public void Many_lines_are_counted_and_asked_a_few_at_a_time()
    {
        var elements = Questions.Elements(Enumerable.Range(1, 30).Select(i => Line($"{i}")), 30, Language.English).ToList();
        elements.OfType<AdaptiveChoiceSetInput>().Count().ShouldBe(10);
        ((AdaptiveTextBlock)elements[0]).Text.ShouldContain("30 lines");
    }

    [Fact]
    public void Where_nothing_is_left_the_card_says_so_and_has_no_button()
    {
        Questions.Elements([], 0, Language.French).ShouldBeEmpty();
        Questions.Button("import-1", 0, Language.French).ShouldBeNull();
        Questions.Left("import-1", [], Language.French).Actions.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_picked_is_read_by_line_and_what_no_card_of_ours_can_say_is_not()
    {
        var data = new CardData(new Dictionary<string, string>
        {
            ["row:1"] = "p1",
            ["row:2"] = "nobody",
            ["row:3"] = "",
            ["row:4"] = "p 1",
            ["row:a/b"] = "p1",
            ["entry:5"] = "p1",
            ["import"] = "import-1",
        });
        Questions.Read(data).ShouldBe([("1", "p1"), ("2", null)], ignoreOrder: true);
    }

    private static UndecidedLine Line(string id) =>
        new(id, Text.Same($"Ligne {id}"), new("Pourquoi", "Why"), [new AdaptiveChoice("Léa Martin", "p1")]);
}

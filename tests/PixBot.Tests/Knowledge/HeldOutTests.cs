using PixBot.Core.Knowledge;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge;

/// <summary>Questions that no entry was written from: what is measured today, a few points lower, holds tomorrow.</summary>
public sealed class HeldOutTests(MatcherFixture fixture) : IClassFixture<MatcherFixture>
{
    private static readonly List<(string Topic, Language Language, string Text)> Questions =
    [
        .. new[] { "held-out.tsv", "hard.tsv" }
            .SelectMany(file => File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).Skip(1))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], Languages.Parse(cells[1])!.Value, cells[2])),
    ];

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Most_questions_find_their_topic(Language language)
    {
        var inScope = Questions.FindAll(question => question.Language == language && question.Topic != "none");
        Share(inScope, question => fixture.Matcher.Ranked(question.Text)[0] == question.Topic).ShouldBeGreaterThan(0.94);
        Share(inScope, question => Shown(question.Text).Contains(question.Topic)).ShouldBeGreaterThan(0.975);
        Share(inScope, question => Ask(question.Text) is TopicMatch.Sure sure && sure.Topic == question.Topic).ShouldBeGreaterThan(0.85);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Few_messages_out_of_scope_have_an_answer(Language language)
    {
        var others = Questions.FindAll(question => question.Language == language && question.Topic == "none");
        Share(others, question => Ask(question.Text) is TopicMatch.Sure).ShouldBeLessThan(0.08);
    }

    [Fact]
    public void The_language_is_told_from_the_question() =>
        Share(Questions, question => Ask(question.Text).Language == question.Language).ShouldBeGreaterThan(0.95);

    private TopicMatch Ask(string text) => fixture.Matcher.Match(text, Language.French);

    private IReadOnlyList<string> Shown(string text) => Ask(text) switch
    {
        TopicMatch.Sure sure => [sure.Topic, .. sure.Others],
        TopicMatch.Unsure unsure => unsure.Topics,
        _ => [],
    };

    private static double Share<T>(List<T> all, Func<T, bool> holds) => (double)all.Count(holds) / all.Count;
}

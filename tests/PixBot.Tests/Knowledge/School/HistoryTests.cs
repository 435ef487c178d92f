using PixBot.Core.Features.Answers.Teaching;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge.School;

public sealed class HistoryTests : IAsyncDisposable
{
    private readonly SchoolWorld world = new();

    [Fact]
    public async Task Every_change_is_kept_with_its_author_and_date_the_latest_first()
    {
        var first = await world.WriteAsync("school-bus", "Quel bus ?", "Le 12.");
        var second = first with { Answer = "Le 14.", ByName = "René Petit", At = world.Clock.GetUtcNow() };
        await world.WriteAsync(second);
        var third = second with { IsHidden = true, ByName = "Claire Fontaine", At = world.Clock.GetUtcNow() };
        await world.WriteAsync(third);
        await world.WriteAsync("school-bus", "Which bus?", "No. 12.", Language.English);

        var history = await world.Entries.HistoryAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "school-bus", Language.French, SchoolWorld.Token);
        history.Select(entry => (entry.Answer, entry.ByName, entry.IsHidden, entry.At)).ShouldBe(
        [
            ("Le 14.", "Claire Fontaine", true, third.At),
            ("Le 14.", "René Petit", false, second.At),
            ("Le 12.", "Claire Fontaine", false, first.At),
        ]);
    }

    [Fact]
    public async Task The_history_of_a_topic_is_not_that_of_one_whose_name_begins_alike()
    {
        await world.WriteAsync("school-bus", "Quel bus ?");
        await world.WriteAsync("school-bus-2", "Quel autre bus ?");
        (await world.Entries.HistoryAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "school-bus", Language.French, SchoolWorld.Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Saving_the_same_twice_leaves_one_entry_and_one_line()
    {
        var entry = await world.WriteAsync("school-bus", "Quel bus ?");
        await world.WriteAsync(entry);
        (await world.Entries.HistoryAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "school-bus", Language.French, SchoolWorld.Token)).Count.ShouldBe(1);
        (await world.Entries.ListAsync(SchoolId.OfTenant(SchoolWorld.Tenant), SchoolWorld.Token)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(200, 2_000, true)]
    [InlineData(201, 2_000, false)]
    [InlineData(200, 2_001, false)]
    [InlineData(0, 1, false)]
    [InlineData(1, 0, false)]
    public void A_question_and_an_answer_have_their_limits(int question, int answer, bool isComplete) =>
        Draft(new('q', question), new('r', answer), "").IsComplete.ShouldBe(isComplete);

    [Fact]
    public void Blank_is_nothing() => Draft(" \n ", "\t", " \n\n ").ShouldSatisfyAllConditions(
        draft => draft.IsComplete.ShouldBeFalse(),
        draft => draft.Ways.ShouldBeEmpty());

    [Fact]
    public void Of_many_long_ways_sixty_are_kept_each_of_200_characters_none_cut_in_half()
    {
        var lines = Enumerable.Range(0, 100).Select(i => $"{i:d3}{new string('é', 196)}😀{new string('x', 300)}");
        var ways = Draft("q", "r", string.Join('\n', lines)).Ways;
        ways.Count.ShouldBe(60);
        ways.ShouldAllBe(way => way.Length <= SchoolEntry.MaximumQuestion && !char.IsHighSurrogate(way.Last()));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("ع")]
    [InlineData("\"")]
    [InlineData("😀")]
    [InlineData("\u0001")]
    public async Task The_longest_entry_is_kept_as_it_is_in_any_script(string character)
    {
        string Long(int length) => string.Concat(Enumerable.Repeat(character, length / character.Length));
        var ways = Enumerable.Range(10, 60).Select(i => $"{i}{Long(198)}").ToArray();
        await world.WriteAsync("school-long", Long(200), Long(2_000), ways: ways);
        var kept = (await world.Entries.ListAsync(SchoolId.OfTenant(SchoolWorld.Tenant), SchoolWorld.Token)).ShouldHaveSingleItem();
        kept.Ways.ShouldBe(ways);
        (kept.Question, kept.Answer).ShouldBe((Long(200), Long(2_000)));
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private static TypedEntry Draft(string question, string answer, string ways)
    {
        var form = new EntryForm("school-x", Language.French).Fields;
        var typed = form.Read(new CardData(new Dictionary<string, string> { ["question"] = question, ["answer"] = answer }));
        return new(form.TryParse(typed, out _, out _), EntryForm.WaysOf(ways));
    }

    private sealed record TypedEntry(bool IsComplete, IReadOnlyList<string> Ways);
}

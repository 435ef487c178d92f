using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Knowledge.Training;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge;

public sealed class LearntFileTests(MatcherFixture fixture) : IClassFixture<MatcherFixture>
{
    [Fact]
    public void What_is_shipped_was_learnt_from_the_entries_as_they_are() => TrainedModelFile.Shipped().ShouldNotBeNull().Fingerprint.ShouldBe(
        new TrainingSet(fixture.Library).Fingerprint,
        "The entries have changed: run `dotnet run -c Release --project tests/PixBot.Benchmarks -- learn` and commit learnt.bin.");

    [Fact]
    public void Two_matchers_for_the_same_entries_answer_alike()
    {
        var another = Matcher.For(BuiltInEntries.Read());
        foreach (var way in fixture.Library.Entries.SelectMany(entry => entry.Ways.Take(2)))
            another.Ranked(way + " svp").ShouldBe(fixture.Matcher.Ranked(way + " svp"));
    }

    [Fact]
    public void Entries_that_were_not_learnt_ahead_are_learnt_at_once()
    {
        var fewer = fixture.Library with
        {
            Entries = [.. fixture.Library.Entries.Where(entry => entry.Topic is "cost" or "duration" or "retake")],
        };
        Matcher.For(fewer).Match("combien coûte la certification ?", Language.French)
            .ShouldBeOfType<TopicMatch.Sure>().Topic.ShouldBe("cost");
    }
}

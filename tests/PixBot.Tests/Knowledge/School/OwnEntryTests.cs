using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge.School;

public sealed class OwnEntryTests : IAsyncDisposable
{
    private const string Bus = "school-bus";

    private readonly SchoolWorld world = new();

    [Theory]
    [InlineData("Quel bus va au lycée Descartes ?")]
    [InlineData("QUEL BUS VA AU LYCEE DESCARTES")]
    [InlineData("quel bus va au lycee descartes ??")]
    [InlineData("y a-t-il une navette vers Descartes ?")]
    [InlineData("quel bus pour aller au lycée Descartes ?")]
    public async Task An_entry_is_answered_for_its_own_words_and_for_nearly_the_same(string question)
    {
        await BusAsync();
        (await world.AskAsync(question)).ShouldBeOfType<TopicMatch.Sure>().Topic.ShouldBe(Bus);
    }

    [Theory]
    [InlineData("le bus de Descartes part à quelle heure ?")]
    [InlineData("la navette c'est où ?")]
    public async Task An_entry_is_suggested_for_words_further_away(string question)
    {
        await BusAsync();
        (await world.AskAsync(question)).ShouldBeOfType<TopicMatch.Unsure>().Topics.ShouldContain(Bus);
    }

    [Theory]
    [InlineData("quelle est la capitale du Kazakhstan ?")]
    [InlineData("merci beaucoup !")]
    [InlineData("bonjour")]
    [InlineData("???")]
    [InlineData("")]
    public async Task What_has_nothing_to_do_with_an_entry_stays_as_it_was(string question)
    {
        await BusAsync();
        (await world.AskAsync(question)).ShouldBe(SchoolWorld.BuiltIn.Match(question, Language.French));
    }

    [Fact]
    public async Task The_questions_that_PixBot_ships_with_keep_their_answers()
    {
        await BusAsync();
        await world.WriteAsync("school-lunch", "À quelle heure mange-t-on à la cantine ?");
        foreach (var topic in BuiltInTopics.All)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var question = SchoolWorld.BuiltIn.Find(topic, language)!.Question;
                var shipped = SchoolWorld.BuiltIn.Match(question, language);
                if (shipped is TopicMatch.Sure sure)
                    (await world.AskAsync(question, language)).ShouldBeOfType<TopicMatch.Sure>(question).Topic.ShouldBe(sure.Topic, question);
            }
        }
    }

    [Fact]
    public async Task An_entry_written_in_one_language_is_given_in_the_other_rather_than_nothing()
    {
        await BusAsync();
        (await world.FindAsync(Bus, Language.English))!.Answer.ShouldBe("Le 12.");
    }

    [Fact]
    public async Task Two_hundred_entries_with_ten_ways_each_are_answered()
    {
        for (var i = 0; i < 200; i++)
        {
            var ways = Enumerable.Range(0, 10).Select(way => $"façon numéro {way} de demander la chose {i}").ToList();
            var entry = new SchoolEntry($"school-{i}", Language.French, $"Où est la chose {i} ?", "Là.", ways, false, "Claire", world.Clock.GetUtcNow());
            await world.Entries.SaveAsync(SchoolId.OfTenant(SchoolWorld.Tenant), entry, SchoolWorld.Token);
        }

        await BusAsync();
        (await world.AskAsync("quel bus va au lycée Descartes ?")).ShouldBeOfType<TopicMatch.Sure>().Topic.ShouldBe(Bus);
        (await world.Knowledge.ListAsync(SchoolId.OfTenant(SchoolWorld.Tenant), SchoolWorld.Token)).Count.ShouldBe(201);
    }

    [Fact]
    public async Task Another_school_does_not_see_it()
    {
        await BusAsync();
        (await world.Knowledge.FindAsync(SchoolId.OfTenant("other"), Bus, Language.French, SchoolWorld.Token)).ShouldBeNull();
        (await world.Knowledge.DetailsAsync(SchoolId.OfTenant("other"), Bus, Language.French, SchoolWorld.Token)).ShouldBeNull();
        (await world.Knowledge.ListAsync(SchoolId.OfTenant("other"), SchoolWorld.Token)).ShouldBeEmpty();
        (await world.Knowledge.MatchAsync(SchoolId.OfTenant("other"), "quel bus va au lycée Descartes ?", Language.French, SchoolWorld.Token))
            .ShouldBe(SchoolWorld.BuiltIn.Match("quel bus va au lycée Descartes ?", Language.French));
        (await world.Entries.HistoryAsync(SchoolId.OfTenant("other"), Bus, Language.French, SchoolWorld.Token)).ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private Task BusAsync() =>
        world.WriteAsync(Bus, "Quel bus va au lycée Descartes ?", "Le 12.", ways: ["y a-t-il une navette vers Descartes ?"]);
}

using PixBot.Core.Knowledge;
using PixBot.Core.Localization;
using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge.School;

public sealed class CorrectedEntryTests : IAsyncDisposable
{
    private const string Topic = "cost";

    private readonly SchoolWorld world = new();

    private static string Question => SchoolWorld.BuiltIn.Find(Topic, Language.French)!.Question;

    [Fact]
    public async Task A_topic_that_the_school_corrected_gives_the_schools_text_in_that_language_only()
    {
        await world.WriteAsync(Topic, "Combien ça coûte ?", "Rien : l’école paie.");
        var french = (await world.FindAsync(Topic))!;
        (french.Answer, french.IsSchools, french.Source).ShouldBe(("Rien : l’école paie.", true, null));
        (await world.FindAsync(Topic, Language.English)).ShouldBe(SchoolWorld.BuiltIn.Find(Topic, Language.English));
        (await world.AskAsync(Question)).ShouldBeOfType<TopicMatch.Sure>().Topic.ShouldBe(Topic);
    }

    [Fact]
    public async Task A_hidden_topic_is_neither_answered_nor_suggested_in_that_language_and_a_restored_one_is()
    {
        await world.WriteAsync(Topic, Question, isHidden: true);
        (await world.FindAsync(Topic)).ShouldBeNull();
        foreach (var way in SchoolWorld.BuiltIn.Find(Topic, Language.French)!.Ways.Append(Question))
            Topics(await world.AskAsync(way)).ShouldNotContain(Topic, way);
        (await world.AskAsync(SchoolWorld.BuiltIn.Find(Topic, Language.English)!.Question, Language.English)).ShouldBeOfType<TopicMatch.Sure>();
        (await world.Knowledge.DetailsAsync(SchoolId.OfTenant(SchoolWorld.Tenant), Topic, Language.French, SchoolWorld.Token))!.IsHidden.ShouldBeTrue();

        await world.WriteAsync(Topic, Question);
        (await world.FindAsync(Topic)).ShouldNotBeNull();
        Topics(await world.AskAsync(Question)).ShouldContain(Topic);
    }

    [Fact]
    public async Task A_hidden_entry_of_the_school_is_neither_answered_nor_suggested()
    {
        await world.WriteAsync("school-bus", "Quel bus va au lycée Descartes ?");
        await world.WriteAsync("school-bus", "Quel bus va au lycée Descartes ?", isHidden: true);
        (await world.FindAsync("school-bus")).ShouldBeNull();
        (await world.FindAsync("school-bus", Language.English)).ShouldBeNull();
        Topics(await world.AskAsync("Quel bus va au lycée Descartes ?")).ShouldNotContain("school-bus");
        (await world.Knowledge.ListAsync(SchoolId.OfTenant(SchoolWorld.Tenant), SchoolWorld.Token)).ShouldHaveSingleItem().IsHidden.ShouldBeTrue();
    }

    [Fact]
    public async Task A_hidden_entry_can_be_looked_at_from_the_other_language()
    {
        await world.WriteAsync("school-bus", "Which bus goes to Descartes?", language: Language.English, isHidden: true);
        var look = (await world.Knowledge.DetailsAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "school-bus", Language.French, SchoolWorld.Token)).ShouldNotBeNull();
        (look.IsHidden, look.Entry.Language).ShouldBe((true, Language.English));
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private static IReadOnlyList<string> Topics(TopicMatch match) => match switch
    {
        TopicMatch.Sure sure => [sure.Topic],
        TopicMatch.Unsure unsure => unsure.Topics,
        _ => [],
    };
}

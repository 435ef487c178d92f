using PixBot.Simulator.People;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Simulator;

public sealed class PersonIdTests
{
    [Fact]
    public void Ids_follow_from_the_email_alone()
    {
        var once = new SimulatedPerson("Lea.Martin@ecole.example", "Léa", "Martin", SimulatedRole.Student);
        var again = new SimulatedPerson("lea.martin@ecole.example ", "L.", "M.", SimulatedRole.Guest);

        again.AadObjectId.ShouldBe(once.AadObjectId);
        again.UserId.ShouldBe(once.UserId);
        once.AadObjectId.ShouldBe(new Guid("032104b2-1de0-538c-8735-52236ecb03a3"));
        once.UserId.ShouldStartWith("29:1");
        once.ConversationId.ShouldStartWith("a:1");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(123)]
    [InlineData(999_999)]
    public void A_generated_person_is_found_again_from_any_id(int number)
    {
        var person = GeneratedPeople.Person(number);

        PersonIds.NumberOf(person.AadObjectId).ShouldBe(number);
        PersonIds.OfUserId(person.UserId).ShouldBe(person.AadObjectId);
        PersonIds.OfConversationId(person.ConversationId).ShouldBe(person.AadObjectId);
    }

    [Fact]
    public void Twenty_thousand_people_share_no_id() =>
        Enumerable.Range(0, 20_000).Select(number => GeneratedPeople.Person(number).AadObjectId).Distinct().Count().ShouldBe(20_000);

    [Theory]
    [InlineData("a:1")]
    [InlineData("a:1AAAA")]
    [InlineData("29:1!!!!")]
    [InlineData("")]
    public void A_made_up_id_is_nobodys(string id)
    {
        PersonIds.OfConversationId(id).ShouldBeNull();
        PersonIds.OfUserId(id).ShouldBeNull();
    }
}

public sealed class PeopleDirectoryTests : SimulatorFixture
{
    private async Task<string[]> FindAsync(string query)
    {
        var found = await JsonAsync(await Connector.GetAsync(new Uri(Address, $"/simulator/people?{query}"), Stop));
        return [.. found.AsArray().Select(person => (string)person!["email"]!)];
    }

    [Fact]
    public async Task People_are_found_by_name_without_accents_by_class_and_by_role()
    {
        (await FindAsync("q=lea")).ShouldBe([Lea.Email]);
        (await FindAsync("q=3a%20mar")).ShouldBe([Lea.Email]);
        (await FindAsync("role=referent")).ShouldBe([Nora.Email]);
        (await FindAsync("q=nobody")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_generated_person_is_found_by_number() => (await FindAsync("q=123456")).ShouldBe(["person-123456@sim.example"]);

    [Fact]
    public async Task A_conversation_is_known_before_anybody_touched_it() =>
        (await SayAsync(GeneratedPeople.Person(42))).IsSuccessStatusCode.ShouldBeTrue();

    [Fact]
    public async Task Beyond_the_last_generated_person_there_is_nobody() =>
        (await SayAsync(GeneratedPeople.Person(1_000_000))).IsSuccessStatusCode.ShouldBeFalse();
}

using PixBot.Core.Features.People.Privacy;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Privacy;

/// <summary>Léa Martin is erased: what becomes of a line that waits for a referent, and of which she is a candidate.</summary>
public sealed class UndecidedLineTests
{
    private static readonly DataSubject Lea = new(new SchoolId("s"), "lea", "oid-lea", DateTimeOffset.UnixEpoch)
    {
        LastName = "Martin",
        FirstName = "Léa",
        Email = "lea@x",
        LocalId = "L1",
        Identifier = "hash-lea",
    };

    private static readonly Person Homonym = new("lea2", "MARTIN", "Lea", "3B", "lea2@x", Role.Student) { Identifier = "hash-lea2" };

    private static readonly Person Tom = new("tom", "Diallo", "Tom", "3A", null, Role.Student) { Identifier = "hash-tom" };

    [Fact]
    public void A_line_with_no_other_candidate_is_hers() => Fate(Line("Marten", "Léa")).ShouldBe(UndecidedLineRule.OnlyTheirs);

    [Fact]
    public void A_line_of_her_name_and_identifier_is_hers_whoever_else_was_meant() =>
        Fate(Line("Martin", "Léa") with { Identifier = "hash-lea" }, Homonym).ShouldBe(UndecidedLineRule.OnlyTheirs);

    [Fact]
    public void A_line_of_her_name_that_nobody_else_has_goes() => Fate(Line("Martin", "Léa") with { Identifier = "hash-tom" }, Tom).ShouldBe(UndecidedLineRule.PerhapsOthers);

    [Fact]
    public void A_line_of_another_name_with_her_identifier_goes() => Fate(Line("Diallo", "Tom") with { Identifier = "hash-lea" }, Tom).ShouldBe(UndecidedLineRule.PerhapsOthers);

    [Fact]
    public void A_line_whose_identifier_is_nobodys_yet_may_be_hers_and_goes()
    {
        Fate(Line("Martin", "Léa") with { Identifier = "hash-new" }, Homonym).ShouldBe(UndecidedLineRule.PerhapsOthers);
        Fate(Line("Martin", "Léa") with { HasOtherIdentifier = true }, Homonym).ShouldBe(UndecidedLineRule.PerhapsOthers);
    }

    [Fact]
    public void A_line_with_a_homonyms_identifier_is_left_to_the_homonym() =>
        Fate(Line("Martin", "Léa") with { Identifier = "hash-lea2" }, Homonym).ShouldBe(UndecidedLineRule.LeftToOthers);

    [Fact]
    public void A_line_without_identifier_is_left_to_whoever_has_its_name_or_one_like_it()
    {
        Fate(Line("Martin", "Léa"), Homonym).ShouldBe(UndecidedLineRule.LeftToOthers);
        Fate(Line("Dialo", "Tom"), Tom).ShouldBe(UndecidedLineRule.LeftToOthers);
    }

    private static UndecidedLine Line(string lastName, string firstName) => new(lastName, firstName, "lea lea2", null);

    private static ErasureNote Fate(UndecidedLine line, params Person[] others) => UndecidedLineRule.Decide(line, Lea, others);
}

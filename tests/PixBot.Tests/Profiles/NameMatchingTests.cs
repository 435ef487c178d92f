using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.School;
using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Profiles;

/// <summary>Names as two different books of one school write them. The class is 3A in both unless said otherwise.</summary>
public sealed class NameMatchingTests
{
    [Theory]
    [InlineData("Lefèvre", "Théo", "LEFEVRE", "THEO")]
    [InlineData("N’Diaye", "Awa", "NDIAYE", "awa")]
    [InlineData("N'Diaye-Martin", "Awa", "N’DIAYE MARTIN", "Awa")]
    [InlineData("Ndiaye", "Awa", "N Diaye", "Awa")]
    [InlineData("Dupont", "Jean-Pierre", "Dupont", "Jean Pierre")]
    [InlineData("Dupont", "Jean‑Pierre", "Dupont", "JEANPIERRE")]
    [InlineData("de La Tour", "Jade", "DELATOUR", "Jade")]
    [InlineData("El Amrani", "Inès", "Elamrani", "Ines")]
    [InlineData("Van den Berghe", "Noé", "Vandenberghe", "Noe")]
    [InlineData("d’Estaing", "Rose", "D'ESTAING", "Rose")]
    [InlineData("O’Connor", "Liam", "OCONNOR", "Liam")]
    [InlineData("Œuvrard", "Maël", "Oeuvrard", "Mael")]
    [InlineData("Cæsar", "Léa", "CAESAR", "Lea")]
    [InlineData("Müller", "Zoé", "Muller", "ZOE")]
    [InlineData("Yılmaz", "Aylin", "YILMAZ", "Aylin")]
    [InlineData("Łukasz", "Adam", "Lukasz", "Adam")]
    [InlineData("Nguyễn", "Linh", "Nguyen", "Linh")]
    [InlineData("Le", "Van", "LE", "Van")]
    [InlineData("Martin", "Léa,\u00a0Marie", "Martin", "Lea Marie")]
    public void The_same_name_is_found_without_a_class(string last, string first, string rowLast, string rowFirst) =>
        Find([Student(last, first)], Row(rowLast, rowFirst, @class: null)).ShouldBeOfType<ProfileMatch.Found>().Strength.ShouldBe(MatchStrength.FullName);

    [Theory]
    [InlineData("Dupont-Martin", "Léa", "Dupont", "Léa")]
    [InlineData("Dupont", "Léa", "DUPONT MARTIN", "Lea")]
    [InlineData("Dupont", "Jean-Pierre", "Dupont", "Jean")]
    [InlineData("Dupont", "Jean", "Dupont", "Jean-Pierre")]
    [InlineData("Dupont-Martin", "Jean", "Martin", "Jean-Pierre")]
    [InlineData("d’Estaing", "Rose", "Estaing", "Rose")]
    [InlineData("El Amrani", "Inès", "Amrani", "Inès")]
    [InlineData("Ben Salah", "Adam", "Salah", "Adam")]
    [InlineData("de La Tour", "Jade", "Tour", "Jade")]
    [InlineData("Nguyen", "Linh", "Linh", "Nguyen")]
    [InlineData("Ndiaye-Martin", "Awa", "N'Diaye", "Awa")]
    [InlineData("N’Diaye", "Awa", "Diaye", "Awa")]
    [InlineData("O’Connor-Martin", "Liam", "Connor", "Liam")]
    [InlineData("Roy", "Jean-Baptiste", "Roy", "Baptiste")]
    [InlineData("Roy", "Baptiste", "ROY", "Jean Baptiste")]
    public void A_near_name_counts_where_the_class_confirms_it_and_is_asked_about_where_none_does(
        string last, string first, string rowLast, string rowFirst)
    {
        Find([Student(last, first)], Row(rowLast, rowFirst)).ShouldBeOfType<ProfileMatch.Found>().Strength.ShouldBe(MatchStrength.NearName);
        Find([Student(last, first)], Row(rowLast, rowFirst, @class: null)).ShouldBeOfType<ProfileMatch.Undecided>().Reason.ShouldBe(UndecidedReason.NearName);
        Find([Student(last, first), Student("X", "Y", "3B")], Row(rowLast, rowFirst, "3B")).ShouldBeOfType<ProfileMatch.Unknown>();
    }

    [Theory]
    [InlineData("Dupont", "Jean-Pierre", "Dupont", "Jean-Paul")]
    [InlineData("de Martin", "Léa", "de Petit", "Léa")]
    [InlineData("El Amrani", "Inès", "El", "Inès")]
    [InlineData("Martin", "Léa", "Martin", "Luc")]
    [InlineData("Li", "Léa", "Ly", "Léa")]
    [InlineData("Martin", "Léa", "Martin", "")]
    [InlineData("Ben Ali", "Adam", "Ben Salah", "Adam")]
    public void Another_name_is_nobodys(string last, string first, string rowLast, string rowFirst) =>
        Find([Student(last, first)], Row(rowLast, rowFirst)).ShouldBeOfType<ProfileMatch.Unknown>();

    [Theory]
    [InlineData("Dupont", "Léa", "Dupond", "Léa")]
    [InlineData("Lefebvre", "Léa", "Lefevre", "Léa")]
    [InlineData("Morin", "Sacha", "Mroin", "Sacha")]
    [InlineData("Barbier", "Sofia", "Baarbier", "Sofia")]
    [InlineData("Martin", "Léa", "Martin", "Léo")]
    [InlineData("El Amrani", "Inès", "ELAMRANY", "Inès")]
    public void One_letter_between_classmates_is_a_slip_or_somebody_else_so_the_referent_is_asked(
        string last, string first, string rowLast, string rowFirst)
    {
        var (student, other) = (Student(last, first), Student("Petit", "Tom", "3B"));
        var undecided = Find([student, other], Row(rowLast, rowFirst)).ShouldBeOfType<ProfileMatch.Undecided>();
        (undecided.Reason, undecided.Candidates.ShouldHaveSingleItem()).ShouldBe((UndecidedReason.OneLetter, student));
        Find([student, other], Row(rowLast, rowFirst, "3B")).ShouldBeOfType<ProfileMatch.Unknown>("nothing but the class speaks for it");
    }

    [Fact]
    public void Homonyms_are_told_apart_by_their_class()
    {
        var (a, b) = (Student("Martin", "Lucas", "3A"), Student("Martin", "Lucas", "3B"));
        Found(Find([a, b], Row("MARTIN", "Lucas", "3e B"))).ShouldBe(b);
        Find([a, b], Row("Martin", "Lucas", null)).ShouldBeOfType<ProfileMatch.Undecided>().Candidates.ShouldBe([a, b]);
        Find([a, b], Row("Martin", "Lucas", "3C")).ShouldBeOfType<ProfileMatch.Undecided>().Candidates.ShouldBe([a, b]);
    }

    [Fact]
    public void Homonyms_of_one_class_are_told_apart_by_an_identifier_only()
    {
        var (a, b) = (Student("Martin", "Lucas", id: "E1"), Student("Martin", "Lucas", id: "E2"));
        Find([a, b], Row("Martin", "Lucas")).ShouldBeOfType<ProfileMatch.Undecided>().Reason.ShouldBe(UndecidedReason.SeveralCandidates);
        Found(Find([a, b], Row("Martin", "Lucas", identifier: "e2"))).ShouldBe(b);
        Found(Find([a, b], Row("Martin", "Lucas", identifier: a.Email!.ToUpperInvariant()))).ShouldBe(a);
    }

    [Fact]
    public void An_identifier_and_a_name_that_contradict_each_other_are_left_to_the_referent()
    {
        var (lea, tom) = (Student("Martin", "Léa", id: "E1"), Student("Petit", "Tom", id: "E2"));
        var undecided = Find([lea, tom], Row("Petit", "Tom", identifier: "E1")).ShouldBeOfType<ProfileMatch.Undecided>();
        undecided.Reason.ShouldBe(UndecidedReason.OtherName);
        undecided.Candidates.ShouldBe([lea, tom]);
    }

    [Fact]
    public void A_name_in_another_class_is_left_to_the_referent()
    {
        var undecided = Find([Student("Martin", "Léa", "3A"), Student("Petit", "Tom", "3B")], Row("Martin", "Léa", "3B"));
        undecided.ShouldBeOfType<ProfileMatch.Undecided>().Reason.ShouldBe(UndecidedReason.OtherClass);
    }

    [Fact]
    public void Classes_named_otherwise_in_the_two_books_say_nothing()
    {
        var lea = Student("Martin", "Léa", "3A");
        Found(Find([lea], Row("Martin", "Léa", "301"), "301", "302")).ShouldBe(lea);
        Find([lea], Row("Martin", "Léa", "3C"), "3a", "3c").ShouldBeOfType<ProfileMatch.Undecided>("the export has 3A, so 3C is another class");
        Find([lea, Student("Martin", "Léa", "3B")], Row("Martin", "Léa", "301"), "301").ShouldBeOfType<ProfileMatch.Undecided>();
    }

    [Fact]
    public void A_class_that_only_the_export_has_is_known_by_the_pupils_whom_it_names_there()
    {
        Person[] red = [Student("Roy", "Léa"), Student("Petit", "Tom"), Student("Blanc", "Zoé"), Student("Dupont-Noël", "Jean"), Student("Caron", "Luc", "3B")];
        var index = new RosterIndex();
        foreach (var student in red)
            index.Add(student);
        var classes = new ExportClasses(index);
        foreach (var student in red[..3])
            classes.Add("3e rouge", () => new(student.LastName, student.FirstName));
        var matcher = new ProfileMatcher(index, classes, new Dictionary<string, Person?>());

        Found(matcher.Find(Row("Dupont", "Jean", "3e rouge"))).ShouldBe(red[3]);
        matcher.Find(Row("Caron", "Luc", "3e rouge")).ShouldBeOfType<ProfileMatch.Undecided>().Reason.ShouldBe(UndecidedReason.OtherClass);
    }

    [Fact]
    public void An_exact_name_goes_before_a_near_one()
    {
        var (jean, jeanPierre) = (Student("Dupont", "Jean"), Student("Dupont", "Jean-Pierre"));
        Found(Find([jean, jeanPierre], Row("Dupont", "Jean"))).ShouldBe(jean);
        Find([jeanPierre, Student("Dupont", "Jean-Paul")], Row("Dupont", "Jean")).ShouldBeOfType<ProfileMatch.Undecided>();
    }

    [Fact]
    public void What_a_referent_decided_holds()
    {
        var (a, b) = (Student("Martin", "Lucas", "3A"), Student("Martin", "Lucas", "3B"));
        var row = Row("Martin", "Lucas", null);
        Found(Find([a, b], row, new Dictionary<string, Person?> { [row.Key] = b })).ShouldBe(b);
        Find([a, b], row, new Dictionary<string, Person?> { [row.Key] = null }).ShouldBeOfType<ProfileMatch.Nobody>();
    }

    private static Person Found(ProfileMatch match) => match.ShouldBeOfType<ProfileMatch.Found>().Person;

    private static ProfileMatch Find(IEnumerable<Person> students, ExportRow row, params string[] exportClasses) =>
        Find(students, row, new Dictionary<string, Person?>(), exportClasses);

    private static ProfileMatch Find(
        IEnumerable<Person> students, ExportRow row, IReadOnlyDictionary<string, Person?> choices, params string[] exportClasses)
    {
        var index = new RosterIndex();
        foreach (var student in students)
            index.Add(student);
        var classes = new ExportClasses(index);
        foreach (var @class in exportClasses.Append(row.Class ?? ""))
            classes.Add(@class, () => row.Name);
        return new ProfileMatcher(index, classes, choices).Find(row);
    }

    private static int serial;

    private static Person Student(string last, string first, string @class = "3A", string? id = null)
    {
        var email = $"s{Interlocked.Increment(ref serial)}@ecole.example";
        return new(PersonIds.Of(SchoolId.OfTenant("t"), email), last, first, @class, email, Role.Student, id);
    }

    private static ExportRow Row(string last, string first, string? @class = "3A", string? identifier = null) =>
        new(2, last, first, @class, identifier is null ? [] : [identifier], ExportedProfile.NotSent, new(null, null));
}

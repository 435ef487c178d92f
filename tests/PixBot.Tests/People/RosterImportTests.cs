using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using Shouldly;
using Xunit;

namespace PixBot.Tests.People;

public sealed class RosterImportTests : IAsyncDisposable
{
    private const string Header = "Nom;Prénom;Classe;E-mail;Rôle;Identifiant local;Temps majoré;Langue\n";
    private const string Lea = "Martin;Léa;3A;lea.martin@ecole.example;;E1;33%;\n";
    private const string Tom = "Petit;Tom;3B;tom.petit@ecole.example;élève;;;anglais\n";
    private const string Paul = "Roux;Paul;;paul.roux@ecole.example;Surveillant;;;\n";
    private const string Claire = "Fontaine;Claire;;claire@ecole.example;référente;;;\n";

    private readonly PeopleHost host = new();

    [Fact]
    public async Task A_first_import_adds_everybody()
    {
        var import = await host.ImportedAsync(Header + Lea + Tom + Paul + Claire);

        (import.Added, import.Updated, import.Unchanged, import.BadLines.Count, import.Gone.Count).ShouldBe((4, 0, 0, 0, 0));
        import.Classes.ShouldBe(new Dictionary<string, int> { ["3A"] = 1, ["3B"] = 1 });
        (import.Students, import.Supervisors, import.Referents).ShouldBe((2, 1, 1));
        var people = await host.PeopleAsync();
        people.Select(person => (person.FullName, person.Class, person.Role)).ShouldBe(
        [
            ("Claire Fontaine", null, Role.Referent), ("Léa Martin", "3A", Role.Student),
            ("Paul Roux", null, Role.Supervisor), ("Tom Petit", "3B", Role.Student),
        ]);
        (people[1].LocalId, people[1].ExtraTimePercent, people[3].Language).ShouldBe(("E1", 33, Language.English));
    }

    [Fact]
    public async Task A_second_import_says_what_it_changed_and_who_is_gone()
    {
        await host.ImportedAsync(Header + Lea + Tom + Paul);
        var import = await host.ImportedAsync(Header + Lea.Replace("3A", "3C", StringComparison.Ordinal) + Paul + Claire);

        (import.Added, import.Updated, import.Unchanged).ShouldBe((1, 1, 1));
        import.Changes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            change => change.Before.Class.ShouldBe("3A"), change => change.After.Class.ShouldBe("3C"));
        import.Gone.First.ShouldHaveSingleItem().FullName.ShouldBe("Tom Petit");
        (await host.PeopleAsync()).Count.ShouldBe(4, "whoever is gone stays until it is confirmed");
    }

    [Fact]
    public async Task The_same_import_again_writes_nobody()
    {
        await host.ImportedAsync(Header + Lea + Tom + Paul + Claire);
        host.Table.Reset();
        (await host.ImportedAsync(Header + Lea + Tom + Paul + Claire)).Unchanged.ShouldBe(4);
        host.Table.Writes.ShouldBe(1, "the import's own record only");
    }

    [Fact]
    public async Task Confirmed_removal_removes_the_gone_once()
    {
        await host.ImportedAsync(Header + Lea + Tom + Paul + Claire);
        var import = await host.ImportedAsync(Header + Lea);
        import.Gone.First.Select(person => person.Role).ShouldBe([Role.Referent, Role.Supervisor, Role.Student]);

        (await RemoveAsync(import.ImportId)).ShouldBe(new RemovalOutcome.Done(3));
        (await RemoveAsync(import.ImportId)).ShouldBe(new RemovalOutcome.Done(3));
        (await host.PeopleAsync()).ShouldHaveSingleItem().FullName.ShouldBe("Léa Martin");
    }

    [Fact]
    public async Task Removal_is_refused_once_a_later_roster_was_imported()
    {
        await host.ImportedAsync(Header + Lea + Tom);
        var first = await host.ImportedAsync(Header + Lea);
        await host.ImportedAsync(Header + Lea + Tom);

        (await RemoveAsync(first.ImportId)).ShouldBeOfType<RemovalOutcome.Superseded>();
        (await RemoveAsync("latest")).ShouldBeOfType<RemovalOutcome.UnknownImport>();
        (await RemoveAsync("nothing")).ShouldBeOfType<RemovalOutcome.UnknownImport>();
        (await host.PeopleAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_mistake_in_a_line_does_not_make_its_person_look_gone()
    {
        await host.ImportedAsync(Header + Lea + Tom + Paul);
        var import = await host.ImportedAsync(
            Header + Lea.Replace("33%", "oui", StringComparison.Ordinal) + Tom.Replace("@", "", StringComparison.Ordinal) + "Roux;Paul;;\n" + Claire);
        (import.BadLines.Count, import.Gone.Count).ShouldBe((3, 0));
    }

    [Theory]
    [InlineData(";Léa;3A;lea@ecole.example;;;;", "Nom", typeof(LineFault.MissingName))]
    [InlineData("Martin; ;3A;lea@ecole.example;;;;", "Prénom", typeof(LineFault.MissingName))]
    [InlineData("Martin;Léa;3A;;;;;", "E-mail", typeof(RosterFault.MissingEmail))]
    [InlineData("Martin;Léa;3A;lea(at)ecole.example;;;;", "E-mail", typeof(RosterFault.MalformedEmail))]
    [InlineData("Martin;Léa;3A;Léa <lea@ecole.example>;;;;", "E-mail", typeof(RosterFault.MalformedEmail))]
    [InlineData("Martin;Léa;3A;lea@ecole;;;;", "E-mail", typeof(RosterFault.MalformedEmail))]
    [InlineData("Martin;Léa;3A;a@x.fr, b@x.fr;;;;", "E-mail", typeof(RosterFault.MalformedEmail))]
    [InlineData("Martin;Léa;;lea@ecole.example;;;;", "Classe", typeof(RosterFault.MissingClass))]
    [InlineData("Martin;Léa;3A;lea@ecole.example;chef;;;", "Rôle", typeof(RosterFault.UnknownRole))]
    [InlineData("Martin;Léa;3A;lea@ecole.example;;;oui;", "Temps majoré", typeof(RosterFault.NotAPercent))]
    [InlineData("Martin;Léa;3A;lea@ecole.example;;;133;", "Temps majoré", typeof(RosterFault.NotAPercent))]
    [InlineData("Martin;Léa;3A;lea@ecole.example;;;;espagnol", "Langue", typeof(RosterFault.UnknownLanguage))]
    [InlineData("Martin;Léa;3A;lea@ecole.example", null, typeof(LineFault.WrongCellCount))]
    [InlineData("Martin;Léa;3A;tom.petit@ecole.example;;;;", "E-mail", typeof(RosterFault.EmailTwice))]
    public async Task A_bad_line_is_told_with_line_and_column_and_the_good_ones_are_kept(string line, string? column, Type fault)
    {
        var import = await host.ImportedAsync(Header + Tom + "\n" + line + "\n" + Paul);

        var bad = import.BadLines.First.ShouldHaveSingleItem();
        (bad.Number, bad.Column).ShouldBe((4, column));
        bad.Fault.ShouldBeOfType(fault);
        import.Added.ShouldBe(2);
        var text = LineTexts.Of(bad);
        text.Fr.ShouldStartWith("Ligne 4");
        text.En.ShouldStartWith("Line 4");
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("0", null)]
    [InlineData("0 %", null)]
    [InlineData("non", null)]
    [InlineData("33", 33)]
    [InlineData("33%", 33)]
    [InlineData("33,33 %", 33)]
    [InlineData("0,33", 33)]
    [InlineData("0.333", 33)]
    [InlineData("1/3", 33)]
    [InlineData("Tiers-temps", 33)]
    [InlineData("50 %", 50)]
    public void Extra_time_is_understood(string text, int? percent) => ExtraTime.Parse(text).ShouldBe(new ExtraTime.Parsed(percent, true));

    [Theory]
    [InlineData("oui")]
    [InlineData("beaucoup")]
    [InlineData("-33")]
    [InlineData("200")]
    [InlineData("%")]
    public void Extra_time_that_says_no_percentage_is_refused(string text) => ExtraTime.Parse(text).IsUnderstood.ShouldBeFalse();

    [Fact]
    public async Task A_column_that_the_file_does_not_have_leaves_what_is_known()
    {
        await host.ImportedAsync(Header + Lea + Paul);
        var import = await host.ImportedAsync("Nom;Prénom;Classe;E-mail\nMartin;Léa;3A;lea.martin@ecole.example\nRoux;Paul;;paul.roux@ecole.example\n");

        import.Unchanged.ShouldBe(2);
        (await host.PersonAsync("lea.martin@ecole.example")).ExtraTimePercent.ShouldBe(33);
        (await host.PersonAsync("paul.roux@ecole.example")).Role.ShouldBe(Role.Supervisor);
    }

    [Fact]
    public async Task An_empty_cell_takes_away_what_was_known()
    {
        await host.ImportedAsync(Header + Lea);
        await host.ImportedAsync(Header + Lea.Replace("33%", "", StringComparison.Ordinal));
        (await host.PersonAsync("lea.martin@ecole.example")).ExtraTimePercent.ShouldBeNull();
    }

    [Theory]
    [InlineData("Nom;Prénom;Classe\nx;y;z\n", typeof(RosterImportOutcome.NotARoster))]
    [InlineData("", typeof(RosterImportOutcome.NotARoster))]
    [InlineData("%PDF-1.4", typeof(RosterImportOutcome.NotARoster))]
    [InlineData("Nom;Prénom;Classe;Mot de passe\nx;y;z;t\n", typeof(RosterImportOutcome.NotARoster))]
    [InlineData("Nom;Prénom;Classe;E-mail\n", typeof(RosterImportOutcome.NoGoodLine))]
    [InlineData("Nom;Prénom;Classe;E-mail\nx;y;z\nx;;3A;x@y.fr\n", typeof(RosterImportOutcome.NoGoodLine))]
    public async Task A_bad_file_changes_nothing(string text, Type outcome)
    {
        await host.ImportedAsync(Header + Lea);
        host.Table.Reset();
        (await host.ImportAsync(text)).ShouldBeOfType(outcome);
        host.Table.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task Spellings_of_one_class_are_one_class()
    {
        var import = await host.ImportedAsync(Header + Lea + Tom.Replace("3B", " 3 a", StringComparison.Ordinal));
        import.Classes.ShouldBe(new Dictionary<string, int> { ["3A"] = 2 });
    }

    [Fact]
    public async Task A_person_changed_by_somebody_else_meanwhile_keeps_their_own_language()
    {
        await host.ImportedAsync(Header + Lea);
        host.Emails["29:lea"] = "lea.martin@ecole.example";
        await host.SayAsync("lea");
        host.Table.BeforeWrite = async table => await table.ChangeAsync(
            PersonRows.Partition(SchoolId.OfTenant(PeopleHost.Tenant)),
            PersonRows.Key(PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), "lea.martin@ecole.example")),
            row => row!.With(row.Values.With("ChosenLanguage", "en")),
            PeopleHost.Token);

        await host.ImportedAsync(Header + Lea.Replace("3A", "3B", StringComparison.Ordinal));

        var lea = await host.PersonAsync("lea.martin@ecole.example");
        (lea.Class, lea.Language).ShouldBe(("3B", Language.English));
    }

    [Fact]
    public async Task A_referent_of_the_settings_stays_referent_whatever_the_roster_says()
    {
        await using var named = new PeopleHost("CLAIRE@ecole.example");
        await named.ImportedAsync(Header + Claire.Replace("référente", "surveillant", StringComparison.Ordinal) + Lea);
        (await named.PersonAsync("claire@ecole.example")).Role.ShouldBe(Role.Referent);
    }

    [Fact]
    public async Task A_large_school_is_imported_with_one_reading_of_the_roster()
    {
        var school = new SchoolBuilder(2_000, 40);
        var outcome = await host.Get<RosterImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), school.RosterStream(), PeopleHost.Token);
        outcome.ShouldBeOfType<RosterImportOutcome.Imported>().Import.Added.ShouldBe(2_000);
        host.Table.Queries.ShouldBe(3, "the people, the contacts and the imports before");
        host.Table.Reads.ShouldBe(0);
        host.Table.Writes.ShouldBe(21);
    }

    [Theory]
    [InlineData("3A", "3 a", true)]
    [InlineData("3e A", "3A", true)]
    [InlineData("3ème A", "3A", true)]
    [InlineData("2nde 4", "24", true)]
    [InlineData("3E", "3A", false)]
    [InlineData("3E", "3e", true)]
    [InlineData("T GT1", "TGT1", true)]
    [InlineData("301", "3-1", true)]
    [InlineData("301", "3e1", true)]
    [InlineData("3EME 01", "3-1", true)]
    [InlineData("T01", "T1", true)]
    [InlineData("310", "31", false)]
    [InlineData("301", "310", false)]
    [InlineData("2010", "21", false)]
    public void Classes_are_compared_by_their_key(string a, string b, bool same) => (ClassName.Key(a) == ClassName.Key(b)).ShouldBe(same);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private Task<RemovalOutcome> RemoveAsync(string importId) =>
        host.Get<RosterRemoval>().RemoveGoneAsync(SchoolId.OfTenant(PeopleHost.Tenant), importId, "by", PeopleHost.Token);
}

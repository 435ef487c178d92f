using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Files;
using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Tests.People;

/// <summary>Entries that come from elsewhere than a CSV go through the same import.</summary>
public sealed class RosterSourceTests : IAsyncDisposable
{
    private const string Header = "Nom;Prénom;Classe;E-mail;Rôle;Temps majoré\n";
    private const string Lea = "Martin;Léa;3A;lea.martin@ecole.example;;33%\n";
    private const string Tom = "Petit;Tom;3B;tom.petit@ecole.example;élève;\n";
    private const string Paul = "Roux;Paul;;paul.roux@ecole.example;Surveillant;\n";

    private static readonly RosterSource Group = new(RosterOrigin.EntraGroup, RosterScope.Part, RosterFields.Class | RosterFields.Email);

    private readonly PeopleHost host = new();

    [Fact]
    public async Task One_class_adds_and_updates_and_makes_nobody_look_gone()
    {
        await host.ImportedAsync(Header + Lea + Tom + Paul);

        var import = await ImportedAsync(Group, new("Martin", "Léa", "3C", "Lea.Martin@ecole.example"), new("Diallo", "Awa", "3C", "awa@ecole.example"));

        (import.Added, import.Updated, import.Unchanged, import.Gone.Count).ShouldBe((1, 1, 0, 0));
        var lea = await host.PersonAsync("lea.martin@ecole.example");
        (lea.Class, lea.ExtraTimePercent).ShouldBe(("3C", 33), "a group says nothing about extra time");
    }

    [Fact]
    public async Task A_source_of_all_students_makes_students_look_gone_and_nobody_else()
    {
        await host.ImportedAsync(Header + Lea + Tom + Paul);
        var import = await ImportedAsync(Group with { Scope = RosterScope.Students }, new RosterEntry("Martin", "Léa", "3A", "lea.martin@ecole.example"));
        import.Gone.First.ShouldHaveSingleItem().FullName.ShouldBe("Tom Petit");
    }

    [Fact]
    public async Task A_source_of_the_whole_school_makes_everybody_else_look_gone()
    {
        await host.ImportedAsync(Header + Lea + Tom + Paul);
        var import = await ImportedAsync(Group with { Scope = RosterScope.School }, new RosterEntry("Martin", "Léa", "3A", "lea.martin@ecole.example"));
        import.Gone.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_source_that_says_no_class_leaves_it()
    {
        await host.ImportedAsync(Header + Lea);
        await ImportedAsync(Group with { Says = RosterFields.Email }, new RosterEntry("Martin-Roy", "Léa", null, "lea.martin@ecole.example"));
        var lea = await host.PersonAsync("lea.martin@ecole.example");
        (lea.LastName, lea.Class).ShouldBe(("Martin-Roy", "3A"));
    }

    [Fact]
    public async Task What_is_wrong_with_an_entry_is_told_by_its_number()
    {
        var import = await ImportedAsync(
            Group,
            new("Martin", "Léa", "3A", "lea.martin@ecole.example"),
            new(" ", "Tom", "3A", "tom@ecole.example"),
            new("Petit", "Tom", "3A", "Tom <tom@ecole.example>"),
            new("Petit", "Tom", " ", "tom@ecole.example"),
            new(new string('x', 101), "Tom", "3A", "tom@ecole.example"),
            new("Petit", "Tom", "3A", "tom@ecole.example", ExtraTimePercent: 200),
            new("Martin", "Léa", "3A", "lea.martin@ecole.example"));

        import.Added.ShouldBe(1);
        import.BadLines.First.Select(line => (line.Number, line.Fault.GetType())).ShouldBe(
        [
            (2, typeof(LineFault.MissingName)), (3, typeof(RosterFault.MalformedEmail)), (4, typeof(RosterFault.MissingClass)),
            (5, typeof(LineFault.TooLong)), (6, typeof(RosterFault.NotAPercent)), (7, typeof(RosterFault.EmailTwice)),
        ]);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<RosterImport> ImportedAsync(RosterSource source, params RosterEntry[] entries) =>
        (await host.Get<RosterImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), source, entries.ToAsyncEnumerable(), PeopleHost.Token))
            .ShouldBeOfType<RosterImportOutcome.Imported>().Import;
}

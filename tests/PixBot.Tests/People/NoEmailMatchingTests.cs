using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Undecided;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using Shouldly;
using Xunit;
using Student = PixBot.Testing.Builders.SiecleFile.Student;

namespace PixBot.Tests.People;

/// <summary>Who a student of a file without e-mails is: the identifier, else the name, never a guess.</summary>
public sealed class NoEmailMatchingTests : IAsyncDisposable
{
    private const string Header = "Nom;Prénom;Classe;E-mail\n";

    private readonly PeopleHost host = new();

    [Fact]
    public async Task A_student_with_email_is_found_by_name_and_keeps_id_name_and_email()
    {
        await host.ImportedAsync(Header + "Benali;Inès;3A;ines@ecole.example\nRoux;Max;3B;max@ecole.example\n");
        var import = await SiecleAsync(new("I1", "BENALI", "INES", "3C"), new("I2", "ROUX", "MAX", "3B"));

        (import.Added, import.Updated, import.UndecidedCount).ShouldBe((0, 2, 0));
        var ines = await host.PersonAsync("ines@ecole.example");
        (ines.FullName, ines.Class).ShouldBe(("Inès Benali", "3C"));
        ines.Identifier.ShouldNotBeNull();
    }

    [Fact]
    public async Task Once_known_by_identifier_the_class_and_homonyms_do_not_matter()
    {
        await host.ImportedAsync(Header + "Martin;Lucas;3A;a@ecole.example\n");
        await SiecleAsync(new Student("I1", "MARTIN", "LUCAS", "3A"));
        var import = await SiecleAsync(new("I1", "MARTIN", "LUCAS", "3C"), new("I2", "MARTIN", "LUCAS", "3A"));
        (import.Added, import.Updated, import.UndecidedCount).ShouldBe((1, 1, 0));
        (await host.PersonAsync("a@ecole.example")).Class.ShouldBe("3C");
    }

    [Fact]
    public async Task The_class_tells_homonyms_apart()
    {
        await host.ImportedAsync(Header + "Martin;Lucas;3A;a@ecole.example\nMartin;Lucas;3B;b@ecole.example\n");
        var import = await SiecleAsync(new("I1", "MARTIN", "LUCAS", "3B"), new("I2", "MARTIN", "LUCAS", "3A"));
        (import.Updated, import.UndecidedCount).ShouldBe((2, 0));
        var (a, b) = (await host.PersonAsync("a@ecole.example"), await host.PersonAsync("b@ecole.example"));
        (a.Class, b.Class).ShouldBe(("3A", "3B"));
        a.Identifier.ShouldNotBe(b.Identifier);
    }

    [Fact]
    public async Task Homonyms_that_nothing_tells_apart_are_left_to_the_referent_and_are_not_gone()
    {
        await host.ImportedAsync(Header + "Martin;Lucas;3A;a@ecole.example\nMartin;Lucas;3A;b@ecole.example\n");
        var import = await SiecleAsync(new("I1", "MARTIN", "LUCAS", "3A"), new("I2", "MARTIN", "LUCAS", "3A"));
        (import.Added, import.Updated, import.UndecidedCount, import.Gone.Count).ShouldBe((0, 0, 2, 0));
        import.Undecided[0].Candidates.Count.ShouldBe(2);
        import.Undecided[0].Doubt.ShouldBe(RosterDoubt.Homonyms);
    }

    [Fact]
    public async Task Two_of_a_name_in_the_file_and_one_in_the_roster_are_not_guessed()
    {
        await host.ImportedAsync(Header + "Martin;Lucas;3A;a@ecole.example\n");
        var import = await SiecleAsync(new("I1", "MARTIN", "LUCAS", "3B"), new("I2", "MARTIN", "LUCAS", "3C"));
        (import.Added, import.UndecidedCount).ShouldBe((0, 2));
        import.Undecided.ShouldAllBe(entry => entry.Doubt == RosterDoubt.OtherClass);
    }

    [Fact]
    public async Task A_name_with_words_left_out_counts_where_the_class_confirms_it()
    {
        await host.ImportedAsync(Header + "Dupont;Jean;3A;a@ecole.example\n");
        var import = await SiecleAsync(new("I1", "DUPONT-MARTIN", "JEAN", "3A"), new("I2", "DUPONT-ROY", "JEAN", "3B"));
        (import.Added, import.Updated, import.UndecidedCount).ShouldBe((1, 1, 0));
    }

    [Fact]
    public async Task A_class_that_the_file_spells_otherwise_is_the_rosters_class()
    {
        await host.ImportedAsync(Header + "Martin;Lucas;3A;a@ecole.example\n");
        var import = await SiecleAsync(new("I1", "MARTIN", "LUCAS", "3EME A"), new("I2", "ROUX", "MAX", "3EME A"));
        import.WhatChanged.Class.ShouldBe(0);
        import.Classes.ShouldBe(new Dictionary<string, int> { ["3A"] = 2 });
    }

    [Fact]
    public async Task The_usual_name_is_tried_where_the_family_name_says_nothing()
    {
        await host.ImportedAsync(Header + "Roy;Léa;3A;a@ecole.example\n");
        var import = await SiecleAsync(new Student("I1", "MARTIN", "LEA", "3A", "ROY"));
        (import.Added, import.Updated).ShouldBe((0, 1));
        (await host.PersonAsync("a@ecole.example")).LastName.ShouldBe("MARTIN", "the file's family name is what Pix has");
    }

    [Fact]
    public async Task An_identifier_whose_name_is_anothers_is_left_to_the_referent()
    {
        await SiecleAsync(new Student("I1", "BENALI", "INES", "3A"));
        var import = await SiecleAsync(new Student("I1", "ROUX", "MAX", "3B"));
        import.Undecided.ShouldHaveSingleItem().Doubt.ShouldBe(RosterDoubt.OtherName);
        import.Gone.Count.ShouldBe(0);
    }

    [Fact]
    public async Task An_email_that_comes_later_finds_the_person_who_keeps_id_and_account()
    {
        await SiecleAsync(new("I1", "BENALI", "Inès", "3A"), new("I2", "ROUX", "Max", "3B"));
        var id = (await host.PeopleAsync()).Single(person => person.FirstName == "Inès").Id;
        host.Emails["29:ines"] = "ines@ecole.example";
        await host.SayAsync("ines");

        var import = await host.ImportedAsync(Header + "Benali;Inès;3A;ines@ecole.example\nRoux;Max;3B;max@ecole.example\n");

        (import.Added, import.Updated, import.Gone.Count).ShouldBe((0, 2, 0));
        var ines = (await host.Roster.FindByEmailAsync(SchoolId.OfTenant(PeopleHost.Tenant), "Ines@ecole.example", PeopleHost.Token))!;
        ines.Id.ShouldBe(id);
        (await host.Contacts.OfPersonAsync(SchoolId.OfTenant(PeopleHost.Tenant), id, PeopleHost.Token))!.AadObjectId.ShouldBe("oid-ines");
        (await host.SayAsync("ines")).Person!.Id.ShouldBe(id);
        host.Table.Reset();
        (await host.SayAsync("ines")).Person!.Id.ShouldBe(id);
        (host.Table.Reads, host.Table.Queries, host.Table.Writes).ShouldBe((2, 0, 0));
    }

    [Fact]
    public async Task What_was_left_open_is_decided_once()
    {
        await host.ImportedAsync(Header + "Martin;Lucas;3A;a@ecole.example\nMartin;Lucas;3A;b@ecole.example\n");
        var import = await SiecleAsync(new("I1", "MARTIN", "LUCAS", "3B"), new("I2", "MARTIN", "LUCAS", "3C"));
        var undecided = host.Get<UndecidedRoster>();
        var (first, second) = (import.Undecided[0], import.Undecided[1]);
        var b = PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), "b@ecole.example");

        (await DecideAsync(import, first, "nobody-such")).ShouldBeOfType<EntryOutcome.NotACandidate>();
        (await DecideAsync(import, first, b)).ShouldBeOfType<EntryOutcome.Decided>().Person.Class.ShouldBe("3B");
        (await DecideAsync(import, first, PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), "a@ecole.example"))).ShouldBeOfType<EntryOutcome.DecidedBefore>();
        (await DecideAsync(import, second, null)).ShouldBeOfType<EntryOutcome.Decided>().Person.Email.ShouldBeNull();
        (await undecided.ListAsync(SchoolId.OfTenant(PeopleHost.Tenant), import.ImportId, PeopleHost.Token)).ShouldBeEmpty();
        (await host.PeopleAsync()).Count.ShouldBe(3);
        (await SiecleAsync(new("I1", "MARTIN", "LUCAS", "3B"), new("I2", "MARTIN", "LUCAS", "3C"))).UndecidedCount.ShouldBe(0);
    }

    [Fact]
    public async Task An_email_given_to_somebody_else_later_is_a_new_person()
    {
        await SiecleAsync(new Student("I1", "BENALI", "Inès", "3A"));
        await host.ImportedAsync(Header + "Benali;Inès;3A;ines@ecole.example\n");
        await host.ImportedAsync(Header + "Roux;Max;3B;max@ecole.example\nBenali;Inès;3A;ines@ecole.example\n");
        (await host.PeopleAsync()).Count.ShouldBe(2);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<RosterImport> SiecleAsync(params Student[] students) =>
        (await host.Get<RosterImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), SiecleFile.Of(students), PeopleHost.Token))
            .ShouldBeOfType<RosterImportOutcome.Imported>().Import;

    private Task<EntryOutcome> DecideAsync(RosterImport import, UndecidedEntry entry, string? personId) =>
        host.Get<UndecidedRoster>().DecideAsync(SchoolId.OfTenant(PeopleHost.Tenant), import.ImportId, entry.RowKey, personId, PeopleHost.Token);
}

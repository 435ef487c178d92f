using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using Shouldly;
using Xunit;
using Student = PixBot.Testing.Builders.SiecleFile.Student;

namespace PixBot.Tests.People;

/// <summary>Accounts and students whose file has no e-mail: tied by the name that Teams vouches for, or not at all.</summary>
public sealed class NameTieTests : IAsyncDisposable
{
    private readonly PeopleHost host = new();

    public NameTieTests() => Account("ines", "Inès", "Benali");

    [Fact]
    public async Task An_account_is_tied_where_exactly_one_student_has_its_name()
    {
        await SiecleAsync(new("I1", "BENALI", "INES", "3A"), new("I2", "ROUX", "MAX", "3B"));
        var who = await host.SayAsync("ines");
        (who.Role, who.Person?.Class, who.Person?.Email).ShouldBe((Role.Student, "3A", "ines@ecole.example"));
        host.Table.Reset();
        (await host.SayAsync("ines")).Person!.Id.ShouldBe(who.Person!.Id);
        (host.Table.Reads, host.Table.Queries, host.Table.Writes, host.Asked).ShouldBe((2, 0, 0, 1));
        (await host.Contacts.OfPersonAsync(SchoolId.OfTenant(PeopleHost.Tenant), who.Person.Id, PeopleHost.Token))!.AadObjectId.ShouldBe("oid-ines");
        (await OpenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_tie_outlives_the_next_file()
    {
        await SiecleAsync(new Student("I1", "BENALI", "INES", "3A"));
        await host.SayAsync("ines");
        (await SiecleAsync(new Student("I1", "BENALI", "INES", "3C"))).Updated.ShouldBe(1);
        (await host.SayAsync("ines")).Person!.Class.ShouldBe("3C");
    }

    [Fact]
    public async Task Homonyms_are_asked_and_the_account_stays_a_guest()
    {
        await SiecleAsync(new("I1", "BENALI", "INES", "3A"), new("I2", "BENALI", "Inès", "3B"));
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Guest);
        var open = (await OpenAsync()).ShouldHaveSingleItem();
        (open.Name, open.CandidateIds.Count).ShouldBe(("Inès Benali", 2));
    }

    [Fact]
    public async Task A_second_account_of_the_name_is_asked_about()
    {
        await SiecleAsync(new Student("I1", "BENALI", "INES", "3A"));
        await host.SayAsync("ines");
        Account("ines2", "Ines", "Benali");
        (await host.SayAsync("ines2")).Role.ShouldBe(Role.Guest);
        (await OpenAsync()).ShouldHaveSingleItem().AccountId.ShouldBe("oid-ines2");
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Student, "whoever was tied first stays until the referent decides");
    }

    [Fact]
    public async Task A_name_that_is_nearly_a_students_is_asked_about()
    {
        await SiecleAsync(new Student("I1", "BENALI-ROUX", "INES", "3A"));
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Guest);
        (await OpenAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_name_that_is_nobodys_is_a_guests_and_no_question()
    {
        await SiecleAsync(new Student("I1", "ROUX", "MAX", "3A"));
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Guest);
        (await OpenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_email_that_the_roster_knows_goes_before_any_name()
    {
        await host.ImportedAsync("Nom;Prénom;Classe;E-mail;Rôle\nBenali;Inès;;ines@ecole.example;surveillant\n");
        await SiecleAsync(new Student("I1", "BENALI", "INES", "3A"));
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Supervisor);
    }

    [Fact]
    public async Task Whoever_was_met_before_the_file_is_tied_a_day_later_at_the_latest()
    {
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Guest);
        await SiecleAsync(new Student("I1", "BENALI", "INES", "3A"));
        host.Clock.Advance(TimeSpan.FromDays(1));
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Student);
    }

    [Fact]
    public async Task Teams_is_not_asked_for_names_where_every_student_has_an_email()
    {
        await host.ImportedAsync("Nom;Prénom;Classe;E-mail\nRoux;Max;3A;max@ecole.example\n");
        await host.SayAsync("ines");
        host.Clock.Advance(TimeSpan.FromDays(2));
        await host.SayAsync("ines");
        host.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_with_another_email_for_the_person_unties_the_account()
    {
        await SiecleAsync(new Student("I1", "BENALI", "INES", "3A"));
        await host.SayAsync("ines");
        await host.ImportedAsync("Nom;Prénom;Classe;E-mail\nBenali;Inès;3A;ines.benali@ecole.example\n");
        (await host.Contacts.ByPersonAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token)).ShouldBeEmpty();
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Guest);
        (await host.PeopleAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_account_that_is_tied_while_a_file_is_read_stays_tied()
    {
        await SiecleAsync(new Student("I1", "BENALI", "INES", "3A"));
        host.Table.BeforeWrite = _ => host.SayAsync("ines");
        await SiecleAsync(new Student("I1", "BENALI", "INES", "3C"));
        var who = await host.SayAsync("ines");
        (who.Person?.Class, who.Person?.Email).ShouldBe(("3C", "ines@ecole.example"));
    }

    [Fact]
    public async Task The_same_question_is_not_asked_again_once_decided()
    {
        await SiecleAsync(new("I1", "BENALI", "INES", "3A"), new("I2", "BENALI", "Inès", "3B"));
        await host.SayAsync("ines");
        (await host.Get<DoubtfulAccounts>().CloseAsync(SchoolId.OfTenant(PeopleHost.Tenant), "oid-ines", PeopleHost.Token)).ShouldBeTrue();
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.SayAsync("ines");
        (await OpenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_was_erased_and_writes_again_is_not_taken_for_a_namesake()
    {
        await SiecleAsync(new Student("I1", "BENALI", "INES", "3A"));
        var who = await host.SayAsync("ines");
        await SiecleAsync(new("I1", "BENALI", "INES", "3A"), new("I2", "BENALI", "INES", "3B"));
        await EraseAsync(who.Person!.Id);
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Guest);
        (await OpenAsync()).ShouldHaveSingleItem().AccountId.ShouldBe("oid-ines");
    }

    [Fact]
    public async Task Nor_is_whoever_was_erased_before_they_ever_wrote()
    {
        await SiecleAsync(new("I1", "BENALI", "INES", "3A"), new("I2", "BENALI", "INES", "3B"));
        await EraseAsync((await host.PeopleAsync()).Single(person => person.Class == "3A").Id);
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Guest);
        (await OpenAsync()).ShouldHaveSingleItem().CandidateIds.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_is_called_otherwise_is_tied_as_ever_after_an_erasure()
    {
        await SiecleAsync(new("I1", "ROUX", "MAX", "3A"), new("I2", "BENALI", "INES", "3B"));
        await EraseAsync((await host.PeopleAsync()).Single(person => person.Class == "3A").Id);
        (await host.SayAsync("ines")).Role.ShouldBe(Role.Student);
    }

    [Fact]
    public async Task The_day_of_the_last_activity_is_written_once_a_day()
    {
        await host.SayAsync("ines");
        host.Table.Reset();
        await host.SayAsync("ines");
        host.Table.Writes.ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromDays(1));
        (await host.SayAsync("ines")).Contact.LastActiveOn.ShouldBe(new DateOnly(2026, 1, 16));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private void Account(string name, string givenName, string surname)
    {
        host.Emails[$"29:{name}"] = $"{name}@ecole.example";
        host.Names[$"29:{name}"] = (givenName, surname);
    }

    private async Task EraseAsync(string personId) =>
        (await host.Get<PersonErasure>().EraseAsync(SchoolId.OfTenant(PeopleHost.Tenant), personId, "claire", PeopleHost.Token)).ShouldBeOfType<ErasureOutcome.Erased>();

    private Task<IReadOnlyList<DoubtfulAccount>> OpenAsync() => host.Get<DoubtfulAccounts>().OpenAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token);

    private async Task<RosterImport> SiecleAsync(params Student[] students) =>
        (await host.Get<RosterImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), SiecleFile.Of(students), PeopleHost.Token))
            .ShouldBeOfType<RosterImportOutcome.Imported>().Import;
}

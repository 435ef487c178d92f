using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Tests.People;

public sealed class ContactsTests : IAsyncDisposable
{
    private const string Roster = "Nom;Prénom;Classe;E-mail;Langue\nMartin;Léa;3A;lea@ecole.example;\nPetit;Tom;3B;tom@ecole.example;anglais\n";
    private const string Lea = "lea@ecole.example";

    private readonly PeopleHost host = new("Claire@Ecole.example", "OID-ANNE");

    public ContactsTests()
    {
        host.Emails["29:lea"] = "Lea@Ecole.example";
        host.Emails["29:tom"] = "tom@ecole.example";
        host.Emails["29:claire"] = "claire@ecole.example";
    }

    [Fact]
    public async Task An_account_is_tied_to_the_roster_by_its_email_at_first_contact()
    {
        await host.ImportedAsync(Roster);
        var who = await host.SayAsync("lea");
        (who.Person?.FullName, who.Role, who.Language, who.Contact.Email).ShouldBe(("Léa Martin", Role.Student, Language.French, Lea));
        who.Contact.PersonId.ShouldBe(who.Person!.Id);
    }

    [Fact]
    public async Task A_known_account_costs_two_reads_and_no_question_to_Teams()
    {
        await host.ImportedAsync(Roster);
        await host.SayAsync("lea");
        host.Table.Reset();
        await host.SayAsync("lea");
        (host.Table.Reads, host.Table.Queries, host.Table.Writes, host.Asked).ShouldBe((2, 0, 0, 1));
    }

    [Fact]
    public async Task Whoever_is_in_no_roster_is_a_guest_until_a_roster_brings_them()
    {
        (await host.SayAsync("lea")).Role.ShouldBe(Role.Guest);
        await host.ImportedAsync(Roster);

        var contact = await host.Contacts.OfPersonAsync(SchoolId.OfTenant(PeopleHost.Tenant), PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), Lea), PeopleHost.Token);
        contact!.AadObjectId.ShouldBe("oid-lea", "the import ties who was met before");
        (await host.SayAsync("lea")).Role.ShouldBe(Role.Student);
        host.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task Teams_is_asked_again_only_after_a_day_where_it_did_not_say()
    {
        await host.SayAsync("unknown");
        await host.SayAsync("unknown");
        host.Asked.ShouldBe(1);
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.SayAsync("unknown");
        host.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_was_removed_from_the_roster_is_a_guest_and_comes_back_with_it()
    {
        await host.ImportedAsync(Roster);
        await host.SayAsync("lea");
        var import = await host.ImportedAsync("Nom;Prénom;Classe;E-mail\nPetit;Tom;3B;tom@ecole.example\n");
        await host.Get<RosterRemoval>().RemoveGoneAsync(SchoolId.OfTenant(PeopleHost.Tenant), import.ImportId, "by", PeopleHost.Token);

        (await host.Contacts.ByPersonAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token)).ShouldBeEmpty();
        (await host.SayAsync("lea")).Role.ShouldBe(Role.Guest);
        await host.ImportedAsync(Roster);
        (await host.Contacts.ByPersonAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token)).Values.ShouldHaveSingleItem().Email.ShouldBe(Lea);
    }

    [Fact]
    public async Task The_settings_name_referents_by_email_or_object_id_before_any_roster()
    {
        (await host.SayAsync("claire")).IsReferent.ShouldBeTrue();
        (await host.SayAsync("anne")).IsReferent.ShouldBeTrue();
        (await host.SayAsync("lea")).IsReferent.ShouldBeFalse();
        (await ReferentsAsync()).ShouldBe(["oid-anne", "oid-claire"]);
    }

    [Fact]
    public async Task A_referent_of_the_roster_is_reachable_until_a_later_roster_says_otherwise()
    {
        const string header = "Nom;Prénom;Classe;E-mail;Rôle\n";
        await host.SayAsync("tom");
        await host.ImportedAsync(header + "Petit;Tom;;tom@ecole.example;référent\n");
        (await ReferentsAsync()).ShouldBe(["oid-tom"]);
        await host.ImportedAsync(header + "Petit;Tom;;tom@ecole.example;surveillant\n");
        (await ReferentsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_account_that_uninstalled_is_unreachable_until_it_turns_up_again()
    {
        await host.SayAsync("claire");
        (await host.SayAsync("claire", new TurnInput.Uninstalled())).Contact.Unreachable.ShouldBe(UnreachableReason.Uninstalled);
        (await ReferentsAsync()).ShouldBeEmpty();
        (await host.SayAsync("claire", new TurnInput.Installed())).Contact.Unreachable.ShouldBeNull();
        (await ReferentsAsync()).ShouldBe(["oid-claire"]);
    }

    [Fact]
    public async Task A_stranger_who_uninstalls_leaves_no_trace()
    {
        await host.SayAsync("stranger", new TurnInput.Uninstalled());
        (host.Table.Writes, host.Asked).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_mark_of_unreachable_is_cleared_by_activity()
    {
        await host.ImportedAsync(Roster);
        await host.SayAsync("lea");
        await host.Contacts.MarkUnreachableAsync(SchoolId.OfTenant(PeopleHost.Tenant), "oid-lea", UnreachableReason.Blocked, PeopleHost.Token);
        await host.Contacts.MarkUnreachableAsync(SchoolId.OfTenant(PeopleHost.Tenant), "oid-nobody", UnreachableReason.Blocked, PeopleHost.Token);
        var marked = await host.Contacts.ByPersonAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token);
        marked.Values.ShouldHaveSingleItem().Unreachable.ShouldBe(UnreachableReason.Blocked);
        (await host.SayAsync("lea")).Contact.Unreachable.ShouldBeNull();
    }

    [Fact]
    public async Task A_new_address_is_kept()
    {
        await host.SayAsync("lea");
        await host.SayAsync("lea", chat: "b");
        host.Table.Reset();
        (await host.SayAsync("lea", chat: "b")).Contact.Address.ConversationId.ShouldBe("b:lea");
        host.Table.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task The_language_is_the_chosen_one_then_the_rosters_then_the_clients_then_the_schools()
    {
        await host.ImportedAsync(Roster);
        (await host.SayAsync("lea", locale: null)).Language.ShouldBe(Language.French);
        (await host.SayAsync("lea", locale: "en-GB")).Language.ShouldBe(Language.English);
        (await host.SayAsync("tom", locale: "fr-FR")).Language.ShouldBe(Language.English);
        await host.Contacts.ChooseLanguageAsync(SchoolId.OfTenant(PeopleHost.Tenant), "oid-tom", Language.French, PeopleHost.Token);
        (await host.SayAsync("tom", locale: "en-GB")).Language.ShouldBe(Language.French);
        (await host.PersonAsync("tom@ecole.example")).Language.ShouldBe(Language.French);
    }

    [Fact]
    public async Task An_account_made_anew_takes_over_from_the_one_before()
    {
        await host.ImportedAsync(Roster);
        await host.SayAsync("lea");
        host.Emails["29:lea2"] = Lea;
        await host.SayAsync("lea2");
        (await host.Contacts.ByPersonAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token)).Values.ShouldHaveSingleItem().AadObjectId.ShouldBe("oid-lea2");
    }

    [Fact]
    public async Task Two_first_turns_at_once_make_one_contact()
    {
        await host.ImportedAsync(Roster);
        host.Table.BeforeWrite = _ => host.SayAsync("lea");
        (await host.SayAsync("lea")).Role.ShouldBe(Role.Student);
        (await host.Contacts.ByPersonAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token)).Count.ShouldBe(1);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<IEnumerable<string>> ReferentsAsync() =>
        (await host.Contacts.ReferentsAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token)).Select(contact => contact.AadObjectId).Order(StringComparer.Ordinal);
}

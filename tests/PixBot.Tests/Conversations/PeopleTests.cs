using System.Text;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Editing;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.People;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>A referent finds, adds, corrects and removes one person, and sees what imports changed.</summary>
public sealed class PeopleTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Theory]
    [InlineData("Personne Léa")]
    [InlineData("élève lea martin")]
    [InlineData("Student Martin 3A")]
    [InlineData("person mart")]
    [InlineData("fiche lea@ecole")]
    public async Task A_referent_finds_somebody_by_what_they_type(string text)
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var seen = await bot.Claire.SayAsync(text);
        seen.Text.ShouldContain("Léa Martin");
        seen.Text.ShouldContain("3A");
        seen.Text.ShouldContain("Certifiable");
        seen.Text.ShouldContain("oui");
    }

    [Fact]
    public async Task Nobody_else_finds_anybody()
    {
        await bot.OpenAsync();
        (await bot.As("lea").SayAsync("élève Tom Diallo")).Text.ShouldNotContain("tom@ecole.example");
        (await bot.As("paul").ForgeAsync("person-open", ("person", School.IdOf("tom")))).Text.ShouldNotContain("Diallo");
        (await bot.As("paul").SayAsync("Personne")).Text.ShouldNotContain("Chercher");
    }

    [Fact]
    public async Task What_names_nobody_is_a_question_as_ever()
    {
        await bot.OpenAsync();
        var seen = await bot.Claire.SayAsync("élève absent le jour de la certification");
        seen.Text.ShouldNotContain("correspondent");
        seen.Reply.Parts.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Homonyms_are_shown_with_their_class_to_pick_from()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3B;lea.b@ecole.example;élève;;\n");
        await bot.Claire.SayAsync("Personne");
        var seen = await bot.Claire.PressAsync("Chercher", ("who", "lea martin"));
        seen.Card.Buttons().Select(button => button.Title).ShouldContain("Martin Léa (3B) – lea.b@ecole.example");
        (await bot.Claire.PressAsync("Martin Léa (3B) – lea.b@ecole.example")).Text.ShouldContain("lea.b@ecole.example");
        (await bot.Claire.PressAsync("Chercher", ("who", "zzz"))).Notice.ShouldNotBeNull().ShouldContain("personne de ce nom");
        (await bot.Claire.PressAsync("Chercher", ("who", " - "))).Notice.ShouldNotBeNull().ShouldContain("Écrivez");
    }

    [Fact]
    public async Task Everything_is_reached_by_buttons_from_the_dashboard()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Tableau de bord");
        await bot.Claire.PressAsync("Chercher une personne");
        await bot.Claire.PressAsync("Chercher", ("who", "tom"));
        (await bot.Claire.PressAsync("Corriger")).Text.ShouldContain("Corriger une fiche");
    }

    [Fact]
    public async Task A_person_is_added_once_however_often_the_form_is_sent()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Personne");
        await bot.Claire.PressAsync("Ajouter une personne");
        var form = bot.Claire.LastCard;
        var bad = await bot.Claire.PressAsync("Enregistrer", ("lastName", "Aubry"), ("firstName", ""), ("role", "student"), ("email", "pas une adresse"), ("extraTime", "oui"));
        foreach (var fault in new[] { "Indiquez le prénom.", "Un élève doit avoir une classe.", "Ce n’est pas une adresse e-mail.", "un nombre de 1 à 100" })
            bad.Text.ShouldContain(fault);
        var saved = await bot.Claire.PressAsync("Enregistrer", ("firstName", "Nina"), ("class", "3A"), ("email", "Nina@ecole.example"), ("extraTime", "33"));
        saved.Text.ShouldContain("Nina Aubry");
        var button = form.Buttons().OfType<AdaptiveCards.AdaptiveExecuteAction>().First();
        var id = ((IReadOnlyDictionary<string, string>)button.Data!)["form"];
        await bot.Claire.ForgeAsync("person-added", ("form", id), ("lastName", "Aubry"), ("firstName", "Nina"), ("role", "student"), ("class", "3A"), ("email", "nina@ecole.example"));
        (await PeopleAsync()).Count(person => person.LastName == "Aubry").ShouldBe(1);
        (await bot.As("nina").InstallAsync()).Text.ShouldContain("Nina");
        (await AuditAsync()).ShouldContain("added:student");
    }

    [Fact]
    public async Task An_address_that_somebody_has_is_not_given_twice()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("personne tom");
        await bot.Claire.PressAsync("Corriger");
        (await bot.Claire.PressAsync("Enregistrer", ("email", "lea@ecole.example"))).Text.ShouldContain("Martin Léa (3A)");
        (await PersonAsync("tom"))!.Email.ShouldBe("tom@ecole.example");
    }

    [Fact]
    public async Task A_corrected_address_keeps_id_profile_session_and_account()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        bot.As("lea").Email = "lea.martin@ecole.example";
        var saved = await CorrectAsync("lea", ("email", "lea.martin@ecole.example"));
        saved.Text.ShouldContain("Enregistré.");
        saved.Text.ShouldContain("Certifiable");
        var lea = (await bot.Get<IRoster>().FindByEmailAsync(SchoolId.OfTenant(Bot.Tenant), "lea.martin@ecole.example", Bot.Token))!;
        lea.Id.ShouldBe(School.IdOf("lea"));
        (await bot.Get<IContacts>().OfPersonAsync(SchoolId.OfTenant(Bot.Tenant), lea.Id, Bot.Token))!.AadObjectId.ShouldBe("oid-lea");
        (await bot.As("lea").SayAsync("Ma convocation")).Text.ShouldContain(session.Room);
    }

    [Fact]
    public async Task A_wrong_account_loses_the_person_and_the_right_one_gets_them()
    {
        await bot.OpenAsync();
        await bot.As("gus").InstallAsync();
        var saved = await CorrectAsync("lea", ("email", "gus@ecole.example"));
        saved.Text.ShouldContain("n’est plus relié");
        (await bot.As("gus").SayAsync("Mon statut")).Text.ShouldContain("Profil");
        (await bot.As("lea").SayAsync("Mes données")).Text.ShouldNotContain("Martin");
        (await bot.Get<IContacts>().OfPersonAsync(SchoolId.OfTenant(Bot.Tenant), School.IdOf("lea"), Bot.Token))!.AadObjectId.ShouldBe("oid-gus");
    }

    [Fact]
    public async Task Two_referents_who_edit_the_same_person_do_not_overwrite_each_other()
    {
        await bot.OpenAsync(School.Roster + "Durand;Eva;;eva@ecole.example;référent;;\n");
        await bot.As("eva").InstallAsync();
        foreach (var referent in new[] { bot.Claire, bot.As("eva") })
        {
            await referent.SayAsync("personne tom");
            await referent.PressAsync("Corriger");
        }

        (await bot.Claire.PressAsync("Enregistrer", ("class", "3C"))).Text.ShouldContain("Enregistré.");
        var second = await bot.As("eva").PressAsync("Enregistrer", ("extraTime", ""));
        second.Text.ShouldContain("Quelqu’un d’autre a modifié");
        second.Card.Inputs().Single(input => input.Id == "class").Typed().ShouldBe("3C");
        (await bot.As("eva").PressAsync("Enregistrer", ("extraTime", ""))).Text.ShouldContain("Enregistré.");
        var tom = (await PersonAsync("tom"))!;
        (tom.Class, tom.ExtraTimePercent).ShouldBe(("3C", null));
    }

    [Fact]
    public async Task The_same_correction_pressed_twice_is_one()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("personne tom");
        await bot.Claire.PressAsync("Corriger");
        var version = ((IReadOnlyDictionary<string, string>)bot.Claire.LastCard.Buttons().OfType<AdaptiveCards.AdaptiveExecuteAction>().First().Data!)["version"];
        await bot.Claire.PressAsync("Enregistrer", ("class", "3C"));
        var again = await bot.Claire.ForgeAsync(
            "person-save", ("person", School.IdOf("tom")), ("version", version), ("lastName", "Diallo"), ("firstName", "Tom"), ("role", "student"), ("class", "3C"), ("email", "tom@ecole.example"), ("extraTime", "33"), ("language", "school"));
        again.Text.ShouldContain("Enregistré.");
        (await AuditAsync()).Count(what => what.StartsWith("corrected", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_is_made_referent_and_is_one_at_once()
    {
        await bot.OpenAsync();
        await CorrectAsync("paul", ("role", "referent"));
        (await bot.As("paul").SayAsync("Tableau de bord")).Text.ShouldContain("3A");
        (await AuditAsync()).ShouldContain("corrected:role:referent");
    }

    [Fact]
    public async Task The_last_referent_stays_one_unless_the_settings_name_one()
    {
        await bot.OpenAsync();
        (await CorrectAsync("claire", ("role", "supervisor"))).Text.ShouldContain("nommé dans les réglages");
        await using var host = new PeopleHost();
        await host.ImportedAsync("Nom;Prénom;Classe;E-mail;Rôle\nFontaine;Claire;;claire@ecole.example;référent\nDurand;Eva;;eva@ecole.example;référent\n");
        var (claire, eva) = (await host.PersonAsync("claire@ecole.example"), await host.PersonAsync("eva@ecole.example"));
        (await DemoteAsync(host, claire)).ShouldBeOfType<PersonOutcome.Saved>();
        (await DemoteAsync(host, eva)).ShouldBeOfType<PersonOutcome.LastReferent>();
        (await host.Get<PersonErasure>().EraseAsync(SchoolId.OfTenant(PeopleHost.Tenant), eva.Id, "x", PeopleHost.Token)).ShouldBeOfType<ErasureOutcome.LastReferent>();
    }

    [Fact]
    public async Task Two_referents_cannot_take_the_right_from_each_other_at_once()
    {
        await using var host = new PeopleHost();
        await host.ImportedAsync("Nom;Prénom;Classe;E-mail;Rôle\nFontaine;Claire;;claire@ecole.example;référent\nDurand;Eva;;eva@ecole.example;référent\n");
        var (claire, eva) = (await host.PersonAsync("claire@ecole.example"), await host.PersonAsync("eva@ecole.example"));
        host.Table.BeforeWrite = _ => DemoteAsync(host, eva);
        (await DemoteAsync(host, claire)).ShouldBeOfType<PersonOutcome.ChangedMeanwhile>();
        (await host.PersonAsync("claire@ecole.example")).Role.ShouldBe(Role.Referent);
    }

    [Fact]
    public async Task Removing_somebody_erases_what_is_kept_of_them()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PlanAsync(("certifiable", "false"));
        await bot.As("tom").ForgeAsync("ask-referent", ("question", "La certif compte pour le brevet ?"));
        await bot.As("tom").SayAsync("je peux repasser la certification si je rate ?");
        await bot.As("tom").PressAsync("👎 Ça ne m’aide pas");
        await bot.As("tom").ForgeAsync("profile-declare");
        await bot.SettleAsync();
        await bot.Claire.SayAsync("personne tom");
        var asked = await bot.Claire.PressAsync("Retirer et effacer…");
        asked.Text.ShouldContain("Ce qui reste, et pourquoi");
        await bot.Claire.PressAsync("Effacer définitivement");
        bot.Claire.Has("Effacer définitivement").ShouldBeFalse("a spent card has no live button");
        await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf("tom")));
        await bot.SettleAsync();

        bot.Claire.LastCard.Words().ShouldContain("C’est effacé.");
        (await PersonAsync("tom")).ShouldBeNull();
        var left = await LeftOfAsync("tom", "Diallo");
        left.ShouldBeEmpty();
        (await bot.As("tom").SayAsync("Mes données")).Text.ShouldNotContain("Diallo");
        (await AuditAsync()).Count(what => what == "erased").ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_supervises_a_session_to_come_is_not_removed()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PlanAsync();
        (await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf("paul")))).Notice.ShouldNotBeNull().ShouldContain("surveille encore");
        (await PersonAsync("paul")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Changes_say_who_joined_left_and_changed_class_since_the_last_import()
    {
        await bot.OpenAsync();
        bot.Clock.Advance(TimeSpan.FromDays(7));
        var file = School.Roster.Replace("Roux;Max;3B;max@ecole.example;élève;;\n", "", StringComparison.Ordinal).Replace("Petit;Ana;3B", "Petit;Ana;3A", StringComparison.Ordinal)
            + "Aubry;Nina;3B;nina@ecole.example;élève;;\n";
        await bot.Claire.DropAsync("liste.csv", Encoding.UTF8.GetBytes(file));
        var seen = await bot.Claire.PressAsync("Changements");
        foreach (var words in new[] { "Aubry Nina (3B)", "Roux Max (3B)", "Petit Ana (3B → 3A)", "25 mai 2026", "18 mai 2026", "Claire Fontaine" })
            seen.Text.ShouldContain(words);
        (await bot.Claire.PressAsync("Derniers imports")).Card.Buttons().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Siecle_is_dropped_undecided_lines_are_decided_and_accounts_identified()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3A;lea.b@ecole.example;élève;;\n");
        var siecle = SiecleFile.Of(new("I1", "MARTIN", "LÉA", "3C"), new("I2", "BENALI", "INÈS", "3A"), new("I3", "BENALI", "INÈS", "3B"));
        var card = await bot.Claire.DropAsync("ElevesSansAdresses.xml", siecle.ToArray());
        card.Words().ShouldContain("Plusieurs élèves portent ce nom");
        var input = card.Inputs().ShouldHaveSingleItem();
        (await bot.Claire.PressAsync("Enregistrer mes choix", (input.Id!, School.IdOf("lea")))).Text.ShouldContain("Toutes les lignes sont décidées");
        (await PersonAsync("lea"))!.Class.ShouldBe("3C");

        (bot.As("ines").GivenName, bot.As("ines").Surname) = ("Inès", "Benali");
        (await bot.As("ines").SayAsync("Mes données")).Text.ShouldContain("invité");
        await bot.SettleAsync();
        var asked = bot.Claire.LastCard;
        asked.Words().ShouldContain("Qui est Inès Benali");
        var choices = asked.Inputs().OfType<AdaptiveCards.AdaptiveChoiceSetInput>().Single().Choices;
        choices.Select(choice => choice.Title).ShouldBe(["BENALI Inès (3A)", "BENALI Inès (3B)", "À personne de la liste"], ignoreOrder: true);
        await bot.Claire.PressAsync("Enregistrer", ("whose", choices.Single(choice => choice.Title.Contains("3B", StringComparison.Ordinal)).Value));
        (await bot.As("ines").SayAsync("Mes données")).Text.ShouldContain("3B");
        (await bot.Claire.ForgeAsync("who-is-decide", ("account", "oid-ines"), ("whose", "nobody"))).Text.ShouldContain("déjà décidé");
    }

    [Fact]
    public async Task Reasons_of_not_being_reachable_are_told()
    {
        await bot.OpenAsync();
        (await bot.Claire.SayAsync("personne ana")).Text.ShouldContain("n’a jamais ouvert PixBot");
        await bot.Get<IContacts>().MarkUnreachableAsync(SchoolId.OfTenant(Bot.Tenant), "oid-max", UnreachableReason.Blocked, Bot.Token);
        (await bot.Claire.SayAsync("personne max")).Text.ShouldContain("a bloqué PixBot");
        await bot.Claire.DropAsync("s.xml", SiecleFile.Of(new SiecleFile.Student("I9", "SANSMAIL", "ZOÉ", "3A")).ToArray());
        (await bot.Claire.SayAsync("personne sansmail")).Text.ShouldContain("faute d’adresse e-mail");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<Seen> CorrectAsync(string name, params (string Name, string Value)[] inputs)
    {
        await bot.Claire.ForgeAsync("person-edit", ("person", School.IdOf(name)));
        return await bot.Claire.PressAsync("Enregistrer", inputs);
    }

    private static Task<PersonOutcome> DemoteAsync(PeopleHost host, Person person) => host.Get<PersonEditor>().CorrectAsync(
        SchoolId.OfTenant(PeopleHost.Tenant),
        person.Id,
        PersonEditor.VersionOf(person),
        new(person.LastName, person.FirstName, null, person.Email, Role.Supervisor, null, null),
        "x",
        PeopleHost.Token);

    private Task<Person?> PersonAsync(string name) => bot.Get<IRoster>().FindAsync(SchoolId.OfTenant(Bot.Tenant), School.IdOf(name), Bot.Token);

    private async Task<List<Person>> PeopleAsync() => await bot.Get<IRoster>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token).ToListAsync(Bot.Token);

    private async Task<List<string>> AuditAsync() => [.. (await bot.RowsAsync("audit-log")).Select(row => string.Join(':', new[] { row.Values.Text("Act"), row.Values.Text("Detail") }.OfType<string>()))];

    /// <summary>Rows that still name the person, the account or the name, wherever they are.</summary>
    private async Task<List<string>> LeftOfAsync(string name, string lastName)
    {
        string[] traces = [School.IdOf(name), $"oid-{name}", lastName, $"{name}@ecole.example"];
        var rows = await bot.Table.AllAsync(Bot.Token);
        return
        [
            .. rows
                .Where(row => !row.Partition.EndsWith("|audit-log", StringComparison.Ordinal))
                .Where(row => traces.Any(trace => $"{row.Partition} {row.Key} {string.Join(' ', row.Values.All.Select(value => value.Value))}".Contains(trace, StringComparison.Ordinal)))
                .Select(row => $"{row.Partition} {row.Key}"),
        ];
    }
}

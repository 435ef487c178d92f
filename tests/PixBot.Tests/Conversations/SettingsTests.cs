using AdaptiveCards;
using PixBot.Core.Features.Reminders;
using PixBot.Core.School.Settings;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>« Réglages » by the referents; by the file the deadline is Friday 29 May 2026, and it is Monday 18 May.</summary>
public sealed class SettingsTests : IAsyncDisposable
{
    private const string Deadline = "Date limite d’envoi des profils";

    private static readonly DateTimeOffset WeekBefore = new(2026, 5, 22, 15, 30, 0, TimeSpan.Zero);

    private readonly Bot bot = new(options => options.Referents.Add("paul@ecole.example"));

    [Fact]
    public async Task What_a_referent_sets_goes_before_the_file_everywhere()
    {
        await OpenAsync();
        await SaveAsync(bot.Claire, ("profile-deadline", "2026-06-12"), ("campaign-code", "qwerty456"), ("campaign-url", "https://app.pix.fr/campagnes/QWERTY456"), ("quiet-hours-from", "17:00"));

        var card = (await bot.Claire.SayAsync("Réglages")).Card;
        card.Fact("Code campagne").ShouldBe("QWERTY456");
        card.Fact("Lien de la campagne").ShouldBe("[app.pix.fr](https://app.pix.fr/campagnes/QWERTY456)");
        card.Fact(Deadline).ShouldBe("vendredi 12 juin 2026");
        card.Fact("Heures calmes").ShouldBe("de 17 h à 7 h 30");
        (await bot.As("max").SayAsync("comment envoyer mon profil ?")).Text.ShouldContain("QWERTY456");
        var status = (await bot.As("max").SayAsync("Mon statut")).Card;
        status.Buttons().OfType<AdaptiveOpenUrlAction>().ShouldHaveSingleItem().Url.AbsoluteUri.ShouldEndWith("QWERTY456");
        await bot.Claire.SayAsync("Relancer");
        var form = (await bot.Claire.PressAsync("Modifier")).Card;
        Typed(form, "deadline").ShouldBe("2026-06-12");
        Typed(form, "code").ShouldBe("QWERTY456");
        Typed(form, "quiet-from").ShouldBe("17:00");
    }

    [Fact]
    public async Task What_the_form_of_the_reminders_sets_is_set_here_too()
    {
        await OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Modifier");
        await bot.Claire.PressAsync("Enregistrer", ("deadline", "2026-06-12"));
        var seen = await bot.Claire.SayAsync("Réglages");
        seen.Card.Fact(Deadline).ShouldBe("vendredi 12 juin 2026");
        seen.Text.ShouldContain("Claire Fontaine : Code campagne : comme à l’installation → JEANZA726");

        (await bot.Claire.PressAsync("Annuler le dernier changement")).Card.Fact(Deadline).ShouldBe("vendredi 29 mai 2026");
        await bot.Claire.SayAsync("Relancer");
        Typed((await bot.Claire.PressAsync("Modifier")).Card, "deadline").ShouldBe("2026-05-29");
    }

    [Theory]
    [InlineData("Français", "Réglages", "Modifier", "Enregistrer", "Annuler le dernier changement", Deadline, "vendredi 29 mai 2026", "vendredi 12 juin 2026", "Claire Fontaine (annulation) : ")]
    [InlineData("English", "Settings", "Change", "Save", "Undo the last change", "Deadline for sending profiles", "Friday 29 May 2026", "Friday 12 June 2026", "Claire Fontaine (undone): ")]
    public async Task The_last_change_can_be_set_back_and_that_too(
        string language, string command, string change, string save, string undo, string label, string before, string after, string undone)
    {
        await OpenAsync();
        await bot.Claire.SayAsync(language);
        (await bot.Claire.SayAsync(command)).Card.Buttons().ShouldNotContain(button => button.Title == undo);
        await bot.Claire.PressAsync(change);
        (await bot.Claire.PressAsync(save, ("profile-deadline", "2026-06-12"))).Card.Fact(label).ShouldBe(after);

        var back = await bot.Claire.PressAsync(undo);
        back.Card.Fact(label).ShouldBe(before);
        back.Text.ShouldContain(undone);
        (await bot.Claire.PressAsync(undo)).Card.Fact(label).ShouldBe(after);
        (await ChangesAsync()).Select(one => one.IsUndo).ShouldBe([true, true, false]);
    }

    [Fact]
    public async Task The_kind_of_centre_is_chosen_from_a_list_and_set_back()
    {
        await OpenAsync();
        (await bot.Claire.SayAsync("Réglages")).Card.Fact("Centre de certification Pix").ShouldBe("non réglé");
        await SaveAsync(bot.Claire, ("centre-kind", "ScoManaged"));
        (await bot.Claire.SayAsync("Réglages")).Card.Fact("Centre de certification Pix").ShouldBe("élèves gérés par Pix Orga (import SIECLE ou FREGATA)");
        await SaveAsync(bot.Claire, ("centre-kind", "Abroad"));
        await bot.Claire.SayAsync("Réglages");
        (await bot.Claire.PressAsync("Annuler le dernier changement")).Card.Fact("Centre de certification Pix").ShouldStartWith("élèves gérés");
        await EditAsync(bot.Claire);
        bot.Claire.LastCard.Inputs().OfType<AdaptiveChoiceSetInput>().Single(input => input.Id == "centre-kind").Value.ShouldBe("ScoManaged");
    }

    [Fact]
    public async Task Of_two_referents_who_change_at_once_the_second_is_told_and_loses_nothing()
    {
        await OpenAsync();
        await EditAsync(bot.Claire);
        await EditAsync(bot.As("paul"));
        await bot.Claire.PressAsync("Enregistrer", ("profile-deadline", "2026-06-12"));
        var told = await bot.As("paul").PressAsync("Enregistrer", ("campaign-code", "QWERTY456"));
        told.Text.ShouldContain("Claire Fontaine a changé les réglages entre-temps, le 18 mai 2026 à 10 h");
        (Typed(told.Card, "campaign-code"), Typed(told.Card, "profile-deadline")).ShouldBe(("QWERTY456", "2026-06-12"));

        var saved = (await bot.As("paul").PressAsync("Enregistrer")).Card;
        (saved.Fact("Code campagne"), saved.Fact(Deadline)).ShouldBe(("QWERTY456", "vendredi 12 juin 2026"));
    }

    [Fact]
    public async Task Of_two_writers_at_the_same_moment_one_wins()
    {
        await OpenAsync();
        var store = bot.Get<SettingsStore>();
        var outcomes = await Task.WhenAll(new[] { "claire", "paul" }.Select(name => store.ChangeAsync(
            Id, 0, new Dictionary<string, string?> { ["campaign-code"] = $"{name.ToUpperInvariant()[..4]}XX123" }, new(name, name), Bot.Token)));
        outcomes.OfType<SettingsOutcome.Saved>().ShouldHaveSingleItem();
        var winner = outcomes.OfType<SettingsOutcome.ChangedMeanwhile>().ShouldHaveSingleItem().Settings;
        (await ChangesAsync()).ShouldHaveSingleItem().Author.ShouldBe(winner.Author);
    }

    [Fact]
    public async Task A_change_that_another_has_followed_is_not_set_back_by_an_old_card()
    {
        await OpenAsync();
        await SaveAsync(bot.Claire, ("profile-deadline", "2026-06-12"));
        await bot.Claire.SayAsync("Réglages");
        await SaveAsync(bot.As("paul"), ("profile-deadline", "2026-06-19"));
        var told = await bot.Claire.PressAsync("Annuler le dernier changement");
        told.Text.ShouldContain("Paul Durand a changé les réglages entre-temps");
        told.Card.Fact(Deadline).ShouldBe("vendredi 19 juin 2026");
    }

    [Fact]
    public async Task A_field_that_is_emptied_goes_back_to_the_file_and_a_new_code_has_no_link_of_an_old_campaign()
    {
        await OpenAsync();
        await SaveAsync(bot.Claire, ("campaign-code", "QWERTY456"), ("quiet-hours-from", "19:00"));
        var card = (await bot.Claire.SayAsync("Réglages")).Card;
        (card.Fact("Lien de la campagne"), card.Fact("Heures calmes")).ShouldBe(("non réglé", "de 19 h à 7 h 30"));

        await SaveAsync(bot.Claire, ("campaign-code", ""), ("quiet-hours-from", ""), ("quiet-hours-until", ""));
        card = (await bot.Claire.SayAsync("Réglages")).Card;
        card.Fact("Code campagne").ShouldBe("JEANZA726");
        card.Fact("Lien de la campagne")!.ShouldContain("JEANZA726");
        card.Fact("Heures calmes").ShouldBe("de 20 h à 7 h 30");
    }

    [Theory]
    [InlineData("campaign-code", "QWERTY", "Le code campagne a 6 lettres et 3 chiffres")]
    [InlineData("campaign-url", "http://app.pix.fr", "Le lien de la campagne commence par https://")]
    [InlineData("campaign-url", "pix", "Le lien de la campagne commence par https://")]
    [InlineData("profile-deadline", "2026-05-17", "La date limite est déjà passée")]
    [InlineData("profile-deadline", "0001-01-01", "Choisissez la date limite")]
    [InlineData("quiet-hours-from", "", "Choisissez les heures calmes")]
    public async Task What_is_wrong_is_said_beside_what_was_typed(string name, string typed, string fault)
    {
        await OpenAsync();
        await EditAsync(bot.Claire);
        var seen = await bot.Claire.PressAsync("Enregistrer", (name, typed));
        seen.Text.ShouldContain(fault);
        (Typed(seen.Card, name) ?? "").ShouldBe(typed);
        (await ChangesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_reminders_follow_at_once_and_what_a_change_leaves_behind_is_not_sent()
    {
        await OpenAsync();
        await bot.UntilAsync(WeekBefore.AddHours(1));
        Reminded().ShouldBe(1);
        await bot.UntilAsync(WeekBefore.AddDays(3).AddHours(1));
        await SaveAsync(bot.Claire, ("profile-deadline", "2026-06-01"));
        await bot.SettleAsync();
        Reminded().ShouldBe(1, "a week before is now, and half past five is over");
        await bot.UntilAsync(new(2026, 5, 29, 15, 30, 0, TimeSpan.Zero));
        Reminded().ShouldBe(2);
    }

    [Fact]
    public async Task A_store_of_the_build_before_there_were_settings_reads_as_it_did()
    {
        await OpenAsync();
        await bot.Table.PutAsync(
            new Row(SettingsStore.PartitionOf(Id), "rule", RowValues.Of(("Rule", OldRule), ("State", "Running"), ("Version", 3), ("By", "claire"), ("ByName", "Claire Fontaine"), ("At", bot.Clock.GetUtcNow().AddDays(-1)))),
            Bot.Token);
        await bot.Get<ReminderPlanner>().ReplanAsync(Id, Bot.Token);
        var card = (await bot.Claire.SayAsync("Réglages")).Card;
        (card.Fact("Code campagne"), card.Fact("Lien de la campagne"), card.Fact(Deadline), card.Fact("Heures calmes"))
            .ShouldBe(("ABCDEF123", "non réglé", "vendredi 5 juin 2026", "de 21 h à 7 h"));
        (await bot.As("max").SayAsync("comment envoyer mon profil ?")).Text.ShouldContain("ABCDEF123");

        (await SaveAsync(bot.Claire, ("profile-deadline", "2026-06-12"))).Card.Fact("Code campagne").ShouldBe("ABCDEF123");
        await bot.Claire.SayAsync("Relancer");
        var form = (await bot.Claire.PressAsync("Modifier")).Card;
        (Typed(form, "deadline"), Typed(form, "days"), Typed(form, "quiet-from")).ShouldBe(("2026-06-12", "10, 5", "21:00"));
        (await bot.Claire.ForgeAsync("reminders-pause", ("version", "3"))).Text.ShouldContain("Claire Fontaine a changé les relances entre-temps");

        await bot.Claire.SayAsync("Réglages");
        (await bot.Claire.PressAsync("Annuler le dernier changement")).Card.Fact(Deadline).ShouldBe("vendredi 5 juin 2026");
    }

    [Fact]
    public async Task A_rule_of_the_build_before_that_is_paused_keeps_what_it_set()
    {
        await OpenAsync();
        await bot.Table.PutAsync(
            new Row(SettingsStore.PartitionOf(Id), "rule", RowValues.Of(("Rule", OldRule), ("State", "Running"), ("Version", 3), ("By", "claire"), ("ByName", "Claire Fontaine"), ("At", bot.Clock.GetUtcNow().AddDays(-1)))),
            Bot.Token);
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Mettre en pause");
        var card = (await bot.Claire.SayAsync("Réglages")).Card;
        (card.Fact("Code campagne"), card.Fact(Deadline)).ShouldBe(("ABCDEF123", "vendredi 5 juin 2026"));
        card.Buttons().ShouldNotContain(button => button.Title == "Annuler le dernier changement", "pausing sets nothing");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private const string OldRule = """
        {"Deadline":"2026-06-05","CampaignCode":"ABCDEF123","CampaignUrl":null,"DaysBefore":[10,5],"Time":"17:30:00","Classes":null,"CountFrom":"2025-09-01","AlsoNotCertifiable":false,"Quiet":{"From":"21:00:00","Until":"07:00:00","IsOverMidnight":true},"SparesWeekends":true,"DaysOff":[]}
        """;

    private static SchoolId Id { get; } = SchoolId.OfTenant(Bot.Tenant);

    private Task OpenAsync() => bot.OpenAsync();

    private static async Task EditAsync(Account referent)
    {
        await referent.SayAsync("Réglages");
        await referent.PressAsync("Modifier");
    }

    private static async Task<Seen> SaveAsync(Account referent, params IEnumerable<(string Name, string Value)> inputs)
    {
        await EditAsync(referent);
        return await referent.PressAsync("Enregistrer", inputs);
    }

    private Task<IReadOnlyList<SettingsChange>> ChangesAsync() => bot.Get<SettingsStore>().ChangesAsync(Id, Bot.Token);

    private static string? Typed(AdaptiveCard form, string id) => form.Inputs().Single(input => input.Id == id).Typed();

    private int Reminded() => bot.As("max").Chat.Count(shown => shown.Card?.Buttons().Any(button => button.Title == "J’ai un problème") == true);
}

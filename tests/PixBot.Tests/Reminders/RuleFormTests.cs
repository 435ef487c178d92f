using AdaptiveCards;
using PixBot.Core.Features.Reminders;
using PixBot.Core.School;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Reminders;

/// <summary>The rule as referents set it in the chat; Paul is one of them by the settings.</summary>
public sealed class RuleFormTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Friday = new(2026, 5, 22, 15, 30, 0, TimeSpan.Zero);

    private PixBotOptions settings = null!;
    private Bot? opened;

    private Bot TheBot => opened!;

    [Fact]
    public async Task Where_no_deadline_is_known_a_referent_sets_one_and_the_reminders_go()
    {
        await OpenAsync(options => options.School.ProfileDeadline = null);
        (await TheBot.Claire.SayAsync("Relancer")).Text.ShouldContain("Aucune n’est programmée");
        await TheBot.UntilAsync(Friday);
        Reminded("max").ShouldBe(0);

        await TheBot.Claire.SayAsync("Relancer");
        var form = (await TheBot.Claire.PressAsync("Programmer")).Card;
        form.Inputs().Select(input => input.Id).ShouldBe(
            ["deadline", "days", "time", "code", "url", "classes", "from", "also", "weekends", "quiet-from", "quiet-until", "days-off"]);
        var plan = (await TheBot.Claire.PressAsync("Enregistrer", ("deadline", "2026-06-05"), ("days", "7 2"), ("time", "12:15"))).Text;
        plan.ShouldContain("Prochaine relance : **vendredi 29 mai 2026 à 12 h 15** (J‑7). Si elle partait maintenant, 5 élèves la recevraient.");
        plan.ShouldContain("Claire Fontaine : règle enregistrée");

        await TheBot.UntilAsync(new(2026, 5, 29, 10, 15, 0, TimeSpan.Zero));
        Reminded("max").ShouldBe(1);
        TheBot.As("max").LastCard.Fact("Jusqu’au").ShouldBe("vendredi 5 juin 2026");
        await TheBot.UntilAsync(new(2026, 6, 3, 10, 15, 0, TimeSpan.Zero));
        Reminded("max").ShouldBe(2);
    }

    [Fact]
    public async Task What_is_wrong_comes_back_with_what_was_right()
    {
        await OpenAsync();
        await EditAsync(TheBot.Claire);
        var back = await TheBot.Claire.PressAsync(
            "Enregistrer", ("deadline", "2026-05-01"), ("days", "14, sept"), ("code", "ABC"), ("url", "ftp://x"), ("days-off", "à Noël"), ("from", "2026-06-01"), ("classes", ""));
        foreach (var fault in new[]
        {
            "La date limite est déjà passée", "nombres de jours entre 0 et 90", "6 lettres et 3 chiffres", "commence par https://",
            "Écrivez chaque jour sans relance", "à partir de quand les envois comptent", "Choisissez au moins une classe",
        })
            back.Text.ShouldContain(fault);
        back.Card.Inputs().Single(input => input.Id == "days").Typed().ShouldBe("14, sept");

        (await TheBot.Claire.PressAsync("Enregistrer", ("deadline", "2026-05-19"), ("days", "7"), ("code", ""), ("url", ""), ("days-off", ""), ("from", ""), ("classes", await ClassesAsync())))
            .Text.ShouldContain("plus aucune relance ne partirait");
        (await TheBot.RowsAsync("reminders")).ShouldNotContain(row => row.Key == "rule");
    }

    [Fact]
    public async Task Every_field_counts()
    {
        await OpenAsync();
        await TheBot.ExportAsync();
        await EditAsync(TheBot.Claire);
        await TheBot.Claire.PressAsync(
            "Enregistrer", ("days", "7, 4, 0"), ("time", "21:00"), ("also", "true"), ("weekends", "false"), ("quiet-from", "20:30"), ("quiet-until", "08:00"),
            ("days-off", "25/05/2026 - 26/05/2026\n2026-05-27"), ("code", "abcdef123"), ("url", "https://app.pix.fr/campagnes/ABCDEF123"), ("from", "2026-05-12"));
        await TheBot.Claire.SayAsync("Relancer");
        var plan = (await TheBot.Claire.PressAsync("Voir le plan")).Text;
        plan.ShouldContain("samedi 23 mai 2026 à 8 h – J‑6 (déplacée : prévue le vendredi 22 mai 2026)");
        plan.ShouldContain("jeudi 28 mai 2026 à 8 h – J‑1 (déplacée : prévue le lundi 25 mai 2026)");
        plan.ShouldContain("vendredi 29 mai 2026 à 20 h 29 – jour J");

        await TheBot.UntilAsync(new(2026, 5, 23, 6, 0, 0, TimeSpan.Zero));
        Reminded("tom").ShouldBe(1, "he is not certifiable");
        TheBot.As("tom").LastCard.Words().ShouldContain("Il te manque **2 compétences** au niveau 1.");
        TheBot.As("tom").LastCard.Fact("Code campagne").ShouldBe("ABCDEF123");
        Reminded("lea").ShouldBe(0);
        (await TheBot.Claire.SayAsync("Relancer")).Text.ShouldContain("**3** profils manquent encore");
    }

    [Fact]
    public async Task Answers_status_and_settings_name_the_campaign_of_the_rule()
    {
        await OpenAsync();
        (await TheBot.As("max").SayAsync("comment envoyer mon profil ?")).Text.ShouldContain("JEANZA726");
        await EditAsync(TheBot.Claire);
        await TheBot.Claire.PressAsync("Enregistrer", ("deadline", "2026-06-12"), ("code", "QWERTY456"), ("url", "https://app.pix.fr/campagnes/QWERTY456"));

        var answer = (await TheBot.As("max").SayAsync("comment envoyer mon profil ?")).Text;
        answer.ShouldContain("QWERTY456");
        answer.ShouldNotContain("JEANZA726");
        var status = (await TheBot.As("max").SayAsync("Mon statut")).Card;
        status.Buttons().OfType<AdaptiveOpenUrlAction>().ShouldHaveSingleItem().Url.AbsoluteUri.ShouldBe("https://app.pix.fr/campagnes/QWERTY456");
        var settings = (await TheBot.Claire.SayAsync("Réglages")).Card;
        (settings.Fact("Code campagne"), settings.Fact("Date limite d’envoi des profils")).ShouldBe(("QWERTY456", "vendredi 12 juin 2026"));
    }

    [Fact]
    public async Task Of_two_referents_who_change_the_rule_at_once_the_second_is_told()
    {
        await OpenAsync();
        await EditAsync(TheBot.Claire);
        await EditAsync(TheBot.As("paul"));
        await TheBot.Claire.PressAsync("Enregistrer", ("time", "12:00"));
        var told = (await TheBot.As("paul").PressAsync("Enregistrer", ("time", "16:00"))).Text;
        told.ShouldContain("Claire Fontaine a changé les relances entre-temps, le 18 mai 2026 à 10 h");
        told.ShouldContain("vendredi 22 mai 2026 à 12 h");

        await EditAsync(TheBot.As("paul"));
        (await TheBot.As("paul").PressAsync("Enregistrer", ("time", "16:00"))).Text.ShouldContain("vendredi 22 mai 2026 à 16 h");
        await TheBot.As("paul").SayAsync("Relancer");
        var plan = (await TheBot.As("paul").PressAsync("Voir le plan")).Text;
        plan.ShouldContain("18 mai 2026 à 10 h – Paul Durand : règle enregistrée");
        plan.ShouldContain("18 mai 2026 à 10 h – Claire Fontaine : règle enregistrée");
    }

    [Fact]
    public async Task The_same_press_twice_is_one_change()
    {
        await OpenAsync();
        await EditAsync(TheBot.Claire);
        var form = TheBot.Claire.LastCard;
        var data = form.Inputs().Select(input => (input.Id!, input.Typed() ?? "")).Append(("version", "0")).ToList();
        (await TheBot.Claire.ForgeAsync("reminders-save", data)).Text.ShouldNotContain("entre-temps");
        (await TheBot.Claire.ForgeAsync("reminders-save", data)).Text.ShouldNotContain("entre-temps");
        (await TheBot.RowsAsync("reminders")).Count(row => row.Key.StartsWith("change|", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Paused_reminders_stay_and_resumed_ones_go_on_with_the_next()
    {
        await OpenAsync();
        await TheBot.Claire.SayAsync("Relancer");
        (await TheBot.Claire.PressAsync("Mettre en pause")).Text.ShouldContain("En pause depuis le 18 mai 2026 à 10 h (Claire Fontaine)");
        await TheBot.UntilAsync(Friday);
        Reminded("max").ShouldBe(0);
        await TheBot.UntilAsync(Friday.AddMinutes(20));
        (await TheBot.Claire.PressAsync("Reprendre")).Text.ShouldContain("Prochaine relance : **mardi 26 mai 2026");
        await TheBot.SettleAsync();
        Reminded("max").ShouldBe(0, "what passed in the pause is over");
        await TheBot.UntilAsync(Friday.AddDays(4));
        Reminded("max").ShouldBe(1);
    }

    [Fact]
    public async Task Stopped_reminders_stay_whatever_the_settings_say_until_others_are_set_up()
    {
        await OpenAsync();
        await TheBot.Claire.SayAsync("Relancer");
        await TheBot.Claire.PressAsync("Voir le plan");
        await TheBot.Claire.PressAsync("Arrêter");
        (await TheBot.Claire.PressAsync("Oui, arrêter")).Text.ShouldContain("Arrêtées le 18 mai 2026");
        await TheBot.UntilAsync(Friday);
        Reminded("max").ShouldBe(0);
        await TheBot.Claire.SayAsync("Relancer");
        await TheBot.Claire.PressAsync("Programmer");
        await TheBot.Claire.PressAsync("Enregistrer");
        await TheBot.UntilAsync(Friday.AddDays(4));
        Reminded("max").ShouldBe(1);
    }

    [Fact]
    public async Task Other_settings_at_the_next_start_are_another_plan()
    {
        await OpenAsync();
        settings.School.ProfileDeadline = new DateOnly(2026, 6, 5);
        await TheBot.Get<ReminderPlanner>().ReplanAllAsync(Bot.Token);
        await TheBot.UntilAsync(new(2026, 5, 22, 15, 0, 0, TimeSpan.Zero));
        await TheBot.UntilAsync(Friday);
        Reminded("max").ShouldBe(1, "that is now 14 days before");
        TheBot.As("max").LastCard.Fact("Jusqu’au").ShouldBe("vendredi 5 juin 2026");
        await TheBot.UntilAsync(new(2026, 5, 26, 15, 30, 0, TimeSpan.Zero));
        Reminded("max").ShouldBe(1, "nothing is three days away");
    }

    [Theory]
    [InlineData("Pacific/Noumea", "2026-05-22T06:30Z")]
    [InlineData("Asia/Tokyo", "2026-05-22T08:30Z")]
    [InlineData("Africa/Tunis", "2026-05-22T16:30Z")]
    [InlineData("America/Guadeloupe", "2026-05-22T21:30Z")]
    public async Task A_school_is_reminded_by_its_own_clocks(string zone, string moment)
    {
        await OpenAsync(options => options.School.TimeZone = zone);
        var at = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        await TheBot.UntilAsync(at.AddDays(-1));
        await TheBot.UntilAsync(at.AddSeconds(-1));
        Reminded("max").ShouldBe(0);
        await TheBot.UntilAsync(at);
        Reminded("max").ShouldBe(1);
    }

    [Fact]
    public async Task Each_stage_can_be_seen_before_it_goes()
    {
        await OpenAsync();
        await TheBot.Claire.SayAsync("Relancer");
        await TheBot.Claire.PressAsync("Voir le plan");
        var seen = (await TheBot.Claire.PressAsync("Ce que voient les élèves")).Text;
        foreach (var title in new[] { "Ton profil Pix : encore 7 jours", "Plus que 3 jours pour envoyer", "C’est demain", "L’an dernier, il te manquait **2 compétences**" })
            seen.ShouldContain(title);
    }

    public async ValueTask DisposeAsync()
    {
        if (opened is not null)
            await opened.DisposeAsync();
    }

    private Task OpenAsync(Action<PixBotOptions>? configure = null)
    {
        opened = new Bot(options =>
        {
            settings = options;
            options.Referents.Add("paul@ecole.example");
            configure?.Invoke(options);
        });
        return opened.OpenAsync();
    }

    private static async Task EditAsync(Account referent)
    {
        await referent.SayAsync("Relancer");
        await referent.PressAsync("Modifier");
    }

    private async Task<string> ClassesAsync() => string.Join(',', (await TheBot.Claire.SayAsync("Relancer")).Card.Inputs()
        .OfType<AdaptiveCards.AdaptiveChoiceSetInput>().Single().Choices.Select(choice => choice.Value));

    private int Reminded(string name) => TheBot.As(name).Chat.Count(shown => shown.Card?.Buttons().Any(button => button.Title == "J’ai un problème") == true);
}

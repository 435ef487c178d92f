using AdaptiveCards;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>One meaning of « sent this year »: whoever is reminded reads the same under « Mon statut », and so does the referent.</summary>
public sealed class SentThisYearTests : IAsyncDisposable
{
    private const string Confirm = "Ne plus compter ces envois";
    private const string KeepCounting = "Continuer à les compter";

    private readonly Bot bot = new(options => options.School.ProfileDeadline = null);

    private static SchoolId Here => SchoolId.OfTenant(Bot.Tenant);

    [Fact]
    public async Task Saving_a_rule_made_last_years_profiles_missing_without_a_word()
    {
        await OpenAsync();
        (await Missing()).ShouldBe(2);

        var asked = (await SaveAsync()).Card;
        asked.Words().ShouldContain("**2 élèves de plus** seraient relancés");
        (asked.Fact("Relancés aujourd’hui"), asked.Fact("Relancés avec cette règle")).ShouldBe(("2", "4"));
        (await Missing()).ShouldBe(2, "nothing counts before it is confirmed");
        (await StatusAsync("lea")).Fact("Profil").ShouldBe("✅ envoyé le 12 juin 2025 à 9 h 42");

        await bot.Claire.PressAsync(Confirm);
        (await Missing()).ShouldBe(4);
        (await StatusAsync("lea")).Fact("Profil").ShouldBe("❌ pas encore envoyé cette année (ton envoi du 12 juin 2025 ne compte plus)");
        (await StatusAsync("zoe")).Fact("Profile").ShouldBe("✅ sent on 13 May 2026 at 12:00 pm");
    }

    [Fact]
    public async Task Whoever_goes_on_counting_them_reminds_nobody_more()
    {
        await OpenAsync();
        await SaveAsync();

        await bot.Claire.PressAsync(KeepCounting);

        (await Missing()).ShouldBe(2);
        (await StatusAsync("lea")).Fact("Profil").ShouldBe("✅ envoyé le 12 juin 2025 à 9 h 42");
        bot.Claire.LastCard.Words().ShouldContain("2 profils envoyés avant le lundi 1er septembre 2025 comptent encore");
        await bot.Claire.PressAsync("Ne compter que cette année");
        (await Missing()).ShouldBe(2, "that asks too");
        await bot.Claire.PressAsync(Confirm);
        (await Missing()).ShouldBe(4);
    }

    [Fact]
    public async Task What_is_asked_was_cut_off_its_buttons_on_a_phone()
    {
        await OpenAsync();

        var asked = (await SaveAsync()).Card;

        asked.Buttons().ShouldAllBe(button => button.Title!.Length <= 28, "what a phone shows");
    }

    [Fact]
    public async Task What_was_typed_survives_the_question()
    {
        await OpenAsync();
        await SaveAsync(("days", "20, 5"));

        var form = (await bot.Claire.PressAsync("Revenir au formulaire")).Card;

        form.Inputs().Single(input => input.Id == "days").Typed().ShouldBe("20, 5");
        form.Inputs().Single(input => input.Id == "deadline").Typed().ShouldBe("2026-05-29");
    }

    [Fact]
    public async Task Another_number_than_the_one_confirmed_is_asked_about_anew()
    {
        await OpenAsync();
        await SaveAsync();
        await bot.ExportAsync(
            new Participation("Martin", "Léa", "3A").Sent("2025-06-12T07:42Z", 7),
            new Participation("Diallo", "Tom", "3A").Sent("2026-05-14T07:45Z", 3),
            new Participation("Nguyen", "Zoé", "3B").Sent("2026-05-13T10:00Z", 9));

        (await bot.Claire.PressAsync(Confirm)).Text.ShouldContain("1 élève de plus");

        (await Missing()).ShouldBe(2);
    }

    [Fact]
    public async Task A_deadline_set_in_the_settings_makes_nobody_missing()
    {
        await OpenAsync();
        await bot.Claire.ForgeAsync("settings-edit");
        await bot.Claire.PressAsync("Enregistrer", ("profile-deadline", "2026-05-29"));

        (await Missing()).ShouldBe(2);
        (await bot.Claire.SayAsync("Relancer")).Text.ShouldContain("2 profils envoyés avant le lundi 1er septembre 2025 comptent encore");
    }

    [Fact]
    public async Task Status_dashboard_reminder_and_sessions_agree_on_everybody()
    {
        await OpenAsync();
        await SaveAsync();
        await bot.Claire.PressAsync(Confirm);
        await bot.As("tom").ForgeAsync("profile-declare");

        var dashboard = (await bot.Claire.SayAsync("Tableau de bord")).Card.Words();
        var counted = await bot.Get<IProfiles>().ListAsync(Here, Bot.Token);
        var needs = await bot.Get<ReminderNeedsReader>().ReadAsync(Here, (await bot.Get<ReminderRuleStore>().ReadAsync(Here, Bot.Token)).Rule, Bot.Token);
        foreach (var name in new[] { "lea", "tom", "zoe", "max", "ana" })
        {
            var state = counted.GetValueOrDefault(School.IdOf(name), ProfileState.Unknown);
            state.IsMissing.ShouldBe(needs.Of(School.IdOf(name)) is not null, name);
        }

        (await StatusAsync("tom")).Fact("Profil")!.ShouldContain("envoyé d’après toi");
        dashboard.ShouldContain("**1** profil reçu sur 5 élèves ; élèves certifiables : **1**");
        await bot.Claire.SayAsync("Sessions");
        var form = (await bot.Claire.PressAsync("Nouvelle session")).Card;
        form.Inputs().OfType<AdaptiveChoiceSetInput>().Single(input => input.Id == "classes").Choices.Select(choice => choice.Title)
            .ShouldContain(title => title.StartsWith("3A", StringComparison.Ordinal) && title.Contains('0'));
    }

    [Fact]
    public async Task Nobody_is_told_that_nothing_has_come_who_reads_that_all_is_well()
    {
        await OpenAsync();
        await SaveAsync();
        await bot.Claire.PressAsync(Confirm);
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
        foreach (var name in new[] { "lea", "tom", "zoe", "max" })
        {
            var isReminded = bot.As(name).Cards.Any(card => card.Words().Contains("n’a pas encore reçu", StringComparison.Ordinal) || card.Words().Contains("hasn’t received", StringComparison.Ordinal));
            var isWell = (await StatusAsync(name)).Words() is var words && (words.Contains("c’est tout bon", StringComparison.Ordinal) || words.Contains("you’re all set", StringComparison.Ordinal));
            isWell.ShouldBe(!isReminded, name);
        }
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <summary>Léa and Tom sent last school year, Zoé this one, Max and Ana never.</summary>
    private async Task OpenAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync(
            new Participation("Martin", "Léa", "3A").Sent("2025-06-12T07:42Z", 7),
            new Participation("Diallo", "Tom", "3A").Sent("2025-06-12T07:45Z", 3),
            new Participation("Nguyen", "Zoé", "3B").Sent("2026-05-13T10:00Z", 9),
            new Participation("Roux", "Max", "3B"),
            new Participation("Petit", "Ana", "3B"));
    }

    private async Task<Seen> SaveAsync(params IEnumerable<(string Name, string Value)> inputs)
    {
        await bot.Claire.ForgeAsync("reminders-edit");
        return await bot.Claire.PressAsync("Enregistrer", [("deadline", "2026-05-29"), .. inputs]);
    }

    private async Task<int> Missing() => (await bot.Get<RemindersReader>().ReadAsync(Here, Bot.Token)).Missing.Count();

    private async Task<AdaptiveCard> StatusAsync(string name) => (await bot.As(name).SayAsync("Mon statut")).Card;
}

using PixBot.Core.Features.Reminders;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Reminders;

/// <summary>By the school's settings: the deadline is Friday 29 May 2026, it is Monday 18 May, and Ana never opened the bot.</summary>
public sealed class RuleReminderTests : IAsyncDisposable
{
    private static readonly DateTimeOffset WeekBefore = new(2026, 5, 22, 15, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset ThreeDaysBefore = new(2026, 5, 26, 15, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset DayBefore = new(2026, 5, 28, 15, 30, 0, TimeSpan.Zero);

    private readonly Bot bot = new();

    [Fact]
    public async Task Reminders_go_at_their_minute_and_stop_for_whoever_sends_or_says_so()
    {
        await bot.OpenAsync();
        await bot.UntilAsync(WeekBefore.AddDays(-1));
        await bot.UntilAsync(WeekBefore.AddSeconds(-1));
        Reminded("lea", "tom", "zoe", "max").ShouldBe([0, 0, 0, 0]);

        await bot.UntilAsync(WeekBefore);
        Reminded("lea", "tom", "zoe", "max").ShouldBe([1, 1, 1, 1]);
        (await bot.As("lea").PressAsync("C’est envoyé")).Text.ShouldContain("tu ne seras plus relancé");
        await bot.ExportAsync(new Participation("Diallo", "Tom", "3A").Sent("2026-05-23T07:45Z", 3), new Participation("Roux", "Max", "3B"));

        await bot.UntilAsync(ThreeDaysBefore);
        Reminded("lea", "tom", "zoe", "max").ShouldBe([0, 1, 2, 2], "the thank-you took the place of Léa’s");
        await bot.UntilAsync(DayBefore);
        Reminded("lea", "tom", "zoe", "max").ShouldBe([0, 1, 3, 3]);
        await bot.UntilAsync(DayBefore.AddDays(30));
        Reminded("zoe", "max").ShouldBe([3, 3], "nothing goes after the deadline");
    }

    [Fact]
    public async Task Each_reminder_is_more_urgent_than_the_one_before()
    {
        await bot.OpenAsync();
        var titles = new List<string>();
        foreach (var moment in new[] { WeekBefore, ThreeDaysBefore, DayBefore })
        {
            await bot.UntilAsync(moment);
            titles.Add(Spaces.Plain(bot.As("max").Chat[^1].Summary));
        }

        titles.ShouldBe(["Ton profil Pix : encore 7 jours", "Plus que 3 jours pour envoyer ton profil Pix", "C’est demain : envoie ton profil Pix"]);
        bot.As("zoe").Chat[^1].Summary.ShouldBe("It’s tomorrow: send your Pix profile");
    }

    [Fact]
    public async Task Nobody_is_reminded_twice_on_one_day_whoever_sends()
    {
        await bot.OpenAsync();
        await bot.UntilAsync(WeekBefore.AddHours(-5));
        await RemindByHandAsync(("classes", await ClassAsync("3A")));
        Reminded("lea", "tom", "zoe", "max").ShouldBe([1, 1, 0, 0]);

        await bot.UntilAsync(WeekBefore);
        Reminded("lea", "tom", "zoe", "max").ShouldBe([1, 1, 1, 1]);

        var choice = (await bot.Claire.SayAsync("Relancer")).Text;
        choice.ShouldContain("4 élèves ont déjà reçu une relance aujourd’hui");
        var preview = (await bot.Claire.PressAsync("Aperçu")).Text;
        preview.ShouldContain("1 élève recevra ceci", Case.Sensitive, "Ana, whom nothing has reached");
        preview.ShouldContain("Diallo Tom, Martin Léa, Nguyen Zoé, Roux Max");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
        Reminded("lea", "tom", "zoe", "max").ShouldBe([1, 1, 1, 1]);

        await bot.UntilAsync(WeekBefore.AddDays(1));
        await RemindByHandAsync();
        Reminded("lea", "tom", "zoe", "max").ShouldBe([2, 2, 2, 2], "another day");
    }

    [Fact]
    public async Task Whoever_a_stopped_reminder_did_not_reach_may_be_reminded_on_the_same_day()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        var id = bot.Claire.LastCard.DataOf("Envoyer la relance")["reminder"];
        await bot.Claire.PressAsync("Envoyer la relance");
        bot.As("lea").Answer = new SendOutcome.Throttled(TimeSpan.FromMinutes(1));
        bot.As("lea").Meanwhile = () => bot.Claire.ForgeAsync("broadcast-stop", ("broadcast", $"reminder-{id}"));
        await bot.SettleAsync();
        bot.As("lea").Answer = null;
        var before = Reminded("max", "tom", "zoe").ToList();

        await RemindByHandAsync();
        Reminded("lea").ShouldBe([1]);
        Reminded("max", "tom", "zoe").ShouldBe([1, 1, 1]);
        before.ShouldContain(1);
    }

    [Fact]
    public async Task Who_says_so_while_the_reminder_is_under_way_is_spared()
    {
        await bot.OpenAsync();
        bot.As("tom").Answer = new SendOutcome.Throttled(TimeSpan.FromMinutes(2));
        bot.As("tom").Meanwhile = async () =>
        {
            await bot.As("tom").ForgeAsync("profile-declare");
            bot.As("max").Answer = null;
        };
        await bot.UntilAsync(WeekBefore.AddSeconds(1));
        bot.As("tom").Answer = null;
        await bot.UntilAsync(WeekBefore.AddMinutes(5));
        Reminded("lea", "tom", "max").ShouldBe([1, 0, 1]);
    }

    [Fact]
    public async Task A_pause_also_stops_what_is_under_way()
    {
        await bot.OpenAsync();
        bot.As("tom").Answer = new SendOutcome.Throttled(TimeSpan.FromMinutes(2));
        bot.As("tom").Meanwhile = () => bot.Claire.ForgeAsync("reminders-pause", ("version", "0"));
        await bot.UntilAsync(WeekBefore);
        Reminded("lea", "max").ShouldBe([1, 1]);
        bot.Claire.Cards.ShouldContain(card => card.Fact("Non envoyés") == "1", "Tom is not tried again");
    }

    [Fact]
    public async Task A_moment_that_was_missed_is_sent_late_on_its_day_and_never_two_at_once()
    {
        await bot.OpenAsync();
        await bot.UntilAsync(ThreeDaysBefore.AddHours(2));
        Reminded("max").ShouldBe([1], "of the two that passed, the one of this day");
        await bot.UntilAsync(DayBefore.AddHours(3));
        Reminded("max").ShouldBe([1], "half past eight in the evening is too late");
        (await bot.RowsAsync("reminder-history")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reminder_that_is_still_under_way_when_quiet_hours_begin_ends_there()
    {
        await bot.OpenAsync();
        var rule = new ReminderRule(new DateOnly(2026, 5, 29)) { Time = new(19, 58) };
        await bot.Get<ReminderRuleStore>().ChangeAsync(SchoolId.OfTenant(Bot.Tenant), 0, rule, RuleChangeKind.Set, new("claire", "Claire"), Bot.Token);
        await bot.Get<ReminderPlanner>().ReplanAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token);
        bot.As("max").Answer = new SendOutcome.Throttled(TimeSpan.FromMinutes(5));
        await bot.UntilAsync(WeekBefore.AddMinutes(148));
        Reminded("lea").ShouldBe([1]);
        bot.Claire.LastCard.Fact("Non envoyés").ShouldBe("1");
        bot.Clock.GetUtcNow().ShouldBeLessThan(WeekBefore.AddMinutes(156), "it was not tried again and again");
    }

    [Fact]
    public async Task The_same_moment_twice_is_one_reminder()
    {
        await bot.OpenAsync();
        bot.Clock.SetUtcNow(WeekBefore);
        var handler = bot.Get<IEnumerable<IDueHandler>>().Single(one => one.Kind == ReminderPlanner.Kind);
        var since = (await bot.RowsAsync("reminders")).Single(row => row.Key == "since");
        await handler.HandleAsync(ReminderPlanner.WorkOf(SchoolId.OfTenant(Bot.Tenant)), Bot.Token);
        await bot.Table.WriteAsync([new RowChange.Put(since)], Bot.Token);
        await handler.HandleAsync(ReminderPlanner.WorkOf(SchoolId.OfTenant(Bot.Tenant)), Bot.Token);
        await bot.SettleAsync();
        Reminded("lea", "max").ShouldBe([1, 1]);
    }

    [Fact]
    public async Task Last_years_sending_does_not_count_and_its_hint_is_given()
    {
        await bot.OpenAsync();
        await bot.ExportAsync(
            new Participation("Martin", "Léa", "3A").Sent("2025-05-12T07:42Z", 3),
            new Participation("Diallo", "Tom", "3A").Sent("2025-05-12T07:45Z", 8),
            new Participation("Roux", "Max", "3B").Sent("2025-09-15T07:45Z", 3));
        (await bot.Claire.SayAsync("Relancer")).Text.ShouldContain("**4** profils manquent encore, sur 5");

        await bot.UntilAsync(WeekBefore);
        Reminded("lea", "tom", "max").ShouldBe([1, 1, 0]);
        bot.As("lea").LastCard.Words().ShouldContain("L’an dernier, il te manquait **2 compétences** au niveau 1");
        bot.As("tom").LastCard.Words().ShouldContain("L’an dernier, tu étais certifiable");

        await bot.As("lea").PressAsync("C’est envoyé");
        await bot.UntilAsync(ThreeDaysBefore);
        Reminded("lea", "tom").ShouldBe([0, 2], "who says so is believed, whatever was sent last year");
    }

    [Fact]
    public async Task What_is_kept_of_reminders_is_shown_to_whoever_got_them_and_to_the_referent()
    {
        await bot.OpenAsync();
        await bot.UntilAsync(WeekBefore);
        (await bot.As("lea").SayAsync("Mes données")).Card.Fact("Relances reçues").ShouldBe("22 mai 2026 à 17 h 30");
        (await bot.As("paul").SayAsync("Mes données")).Card.Fact("Relances reçues").ShouldBeNull();

        await bot.Claire.SayAsync("Relancer");
        var plan = (await bot.Claire.PressAsync("Voir le plan")).Text;
        plan.ShouldContain("22 mai 2026 à 17 h 30 – 4 envoyées, 1 injoignable (automatique)");
        plan.ShouldContain("mardi 26 mai 2026 à 17 h 30 – J‑3");
        var who = (await bot.Claire.PressAsync("Qui a été relancé ?")).Text;
        who.ShouldContain("Diallo Tom, Martin Léa");
        who.ShouldNotContain("Petit Ana");
    }

    [Fact]
    public async Task The_referent_gets_the_report_of_each()
    {
        await bot.OpenAsync();
        await bot.UntilAsync(WeekBefore);
        var report = bot.Claire.Chat[^1];
        report.Summary.ShouldBe("Relance automatique (J‑7)");
        report.Card!.Fact("Envoyés").ShouldBe("4 / 5");
        (await bot.Claire.PressAsync("Qui n’a rien reçu ?")).Text.ShouldContain("Petit Ana (3B)");
    }

    [Fact]
    public async Task A_rule_that_no_referent_has_set_surprises_none_of_them()
    {
        await bot.OpenAsync();
        await bot.UntilAsync(WeekBefore.AddDays(-1).AddSeconds(-1));
        bot.Claire.Has("Ce que voient les élèves").ShouldBeFalse();
        await bot.UntilAsync(WeekBefore.AddDays(-1));
        bot.Claire.LastCard.Words().ShouldContain("Je vais bientôt relancer vos élèves");
        bot.Claire.LastCard.Words().ShouldContain("vendredi 22 mai 2026 à 17 h 30");
        await bot.UntilAsync(ThreeDaysBefore);
        bot.Claire.Chat.Count(shown => shown.Summary == "Je vais bientôt relancer vos élèves").ShouldBe(1, "once is enough");
        bot.As("paul").Chat.ShouldNotContain(shown => shown.Summary == "Je vais bientôt relancer vos élèves");
    }

    [Fact]
    public async Task A_referent_who_decides_something_needs_no_notice()
    {
        await bot.OpenAsync();
        await bot.Claire.ForgeAsync("reminders-pause", ("version", "0"));
        await bot.Claire.ForgeAsync("reminders-resume", ("version", "1"));
        await bot.UntilAsync(WeekBefore);
        Reminded("lea").ShouldBe([1]);
        bot.Claire.Chat.ShouldNotContain(shown => shown.Summary == "Je vais bientôt relancer vos élèves");
    }

    [Fact]
    public async Task A_problem_leads_to_the_answers_or_to_the_referent()
    {
        await bot.OpenAsync();
        await bot.UntilAsync(WeekBefore);
        await bot.As("max").PressAsync("J’ai un problème");
        (await bot.As("max").PressAsync("Je n’ai pas de compte Pix")).Card.Buttons().OfType<AdaptiveCards.AdaptiveExecuteAction>()
            .ShouldAllBe(button => ((IReadOnlyDictionary<string, string>)button.Data!)["topic"] == "create-account");
        (await bot.As("max").PressAsync("Demander au référent", ("question", ""))).Notice.ShouldNotBeNull();
        await bot.As("max").PressAsync("Demander au référent", ("question", "Mon compte est bloqué"));
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain("Mon compte est bloqué");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task RemindByHandAsync(params (string, string)[] inputs)
    {
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu", inputs);
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
    }

    private async Task<string> ClassAsync(string name) => (await bot.Claire.SayAsync("Relancer")).Card.Inputs()
        .OfType<AdaptiveCards.AdaptiveChoiceSetInput>().Single().Choices.Single(choice => choice.Title.StartsWith(name, StringComparison.Ordinal)).Value;

    private IEnumerable<int> Reminded(params string[] names) => names.Select(name => bot.As(name).Chat.Count(IsReminder));

    private static bool IsReminder(Shown shown) => shown.Card?.Buttons().Any(button => button.Title is "J’ai un problème" or "I have a problem") == true;
}

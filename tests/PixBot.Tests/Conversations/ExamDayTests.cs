using AdaptiveCards;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class ExamDayTests : IAsyncDisposable
{
    private const string Release = "Remettre le numéro et le code aux cochés";

    private readonly Bot bot = new();

    [Fact]
    public async Task At_the_release_time_the_supervisor_gets_the_card_and_nobody_else()
    {
        var session = await PlannedAsync();
        await bot.UntilAsync(session.CodesAt - TimeSpan.FromDays(1));
        await bot.UntilAsync(session.CodesAt - TimeSpan.FromMinutes(10));
        await bot.UntilAsync(session.CodesAt - TimeSpan.FromSeconds(1));
        bot.As("paul").Chat.ShouldNotContain(shown => Shows(shown));
        await bot.UntilCodesAsync(session);
        var card = bot.As("paul").LastCard;
        foreach (var part in new[] { "Salle 204", School.SessionNumber, School.AccessCode, $"C-{School.Password}", "Martin Léa (3A)", "Nguyen Zoé (3B)" })
            card.Words().Replace("\\", "", StringComparison.Ordinal).ShouldContain(part);
        foreach (var account in bot.Accounts.Where(account => account != bot.As("paul")))
            account.Chat.ShouldNotContain(shown => Shows(shown), account.Email);
    }

    [Fact]
    public async Task The_codes_go_to_those_ticked_and_to_nobody_else()
    {
        var session = await OutAsync();
        (await bot.As("paul").PressAsync(Release)).Notice!.ShouldContain("Cochez d’abord");
        var after = await bot.As("paul").PressAsync(Release, ("present", School.IdOf("lea")));
        after.Text.ShouldContain("⏳ Martin Léa – en route");
        await bot.SettleAsync();
        bot.As("paul").LastCard.Words().ShouldContain("✅ Martin Léa (8 h)");
        bot.As("lea").LastCard.Words().ShouldContain(School.AccessCode);
        bot.As("lea").LastCard.Words().ShouldNotContain(School.Password);
        bot.As("zoe").Chat.ShouldNotContain(shown => Shows(shown));
        (await bot.As("lea").SayAsync("où trouver le numéro de session ?")).Text.ShouldContain(School.SessionNumber);
        (await bot.As("lea").SayAsync("Ma convocation")).Text.ShouldContain(School.AccessCode);
        (await bot.As("zoe").SayAsync("où trouver le numéro de session ?")).Text.ShouldNotContain(School.SessionNumber);
        (await bot.As("zoe").SayAsync("My session")).Text.ShouldNotContain(School.AccessCode);
        (await bot.Get<SessionStore>().CandidatesAsync(SchoolId.OfTenant(Bot.Tenant), session.Id, Bot.Token)).Count(candidate => candidate.IsReleased).ShouldBe(1);
    }

    [Fact]
    public async Task Ticks_that_were_not_pressed_yet_went_when_the_codes_of_others_had_arrived()
    {
        await OutAsync();
        var paul = bot.As("paul");
        await paul.PressAsync(Release, ("present", School.IdOf("lea")));
        var ticking = paul.LastCard;

        await bot.SettleAsync();

        paul.Cards.ShouldContain(ticking, "its ticks are known to nobody yet");
        paul.LastCard.Words().ShouldContain("✅ Martin Léa (8 h)");
        paul.LastCard.Inputs().ShouldBeEmpty();
        var cards = paul.Cards.Count;
        (await paul.PressAsync(Release, ("present", School.IdOf("zoe")))).Text.ShouldContain("⏳ Nguyen Zoé – en route");
        await bot.SettleAsync();
        paul.Cards.Count.ShouldBe(cards, "each card is brought up to date in its place");
        paul.Cards.Count(card => card.Words().Contains("✅ Nguyen Zoé (8 h)", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task A_supervisor_whom_no_new_card_reaches_reads_what_became_of_the_codes_on_the_instructions()
    {
        await OutAsync();
        var paul = bot.As("paul");
        var instructions = paul.Chat[^1].Id;
        paul.RefusesNew = true;
        await paul.PressAsync(Release, ("present", School.IdOf("lea")));
        await bot.SettleAsync();

        paul.Chat.Single(shown => shown.Id == instructions).Text.ShouldContain("✅ Martin Léa (8 h)");
    }

    [Fact]
    public async Task Whom_the_codes_did_not_reach_is_told_while_others_are_still_to_be_ticked()
    {
        await OutAsync();
        var paul = bot.As("paul");
        bot.As("lea").Answer = new SendOutcome.Refused("400");
        await paul.PressAsync(Release, ("present", School.IdOf("lea")));
        await bot.SettleAsync();

        paul.LastCard.Words().ShouldContain("❗ Martin Léa – n’a rien reçu");
        paul.Has("Afficher le code pour le dicter").ShouldBeFalse();
        await bot.Claire.PressAsync("Autoriser à dicter le code");
        await bot.SettleAsync();
        (await paul.PressAsync("Afficher le code pour le dicter")).Text.ShouldContain("À : **Léa Martin**");
    }

    [Fact]
    public async Task All_are_ticked_at_once_and_released_once()
    {
        await OutAsync();
        var ticked = (await bot.As("paul").PressAsync("Tout cocher")).Card;
        ticked.Inputs().OfType<AdaptiveChoiceSetInput>().Single().Value!.Split(',').Length.ShouldBe(2);
        var data = ticked.DataOf(Release).Select(pair => (pair.Key, pair.Value)).Append(("present", ticked.Inputs().Single().Typed()!)).ToList();
        (await bot.As("paul").PressAsync(Release)).Text.ShouldContain("Tous les candidats sont cochés");
        await bot.As("paul").ForgeAsync("session-release", data);
        await bot.SettleAsync();
        bot.As("paul").Cards.ShouldContain(card => card.Words().Contains("Tous les candidats ont le numéro et le code", StringComparison.Ordinal));
        await bot.As("paul").ForgeAsync("session-release", data);
        await bot.SettleAsync();
        foreach (var name in new[] { "lea", "zoe" })
            bot.As(name).Chat.Count(shown => Shows(shown)).ShouldBe(1, name);
    }

    [Fact]
    public async Task Before_the_release_time_only_the_referent_may()
    {
        var session = await PlannedAsync();
        (await bot.As("paul").SayAsync("Mes sessions")).Text.ShouldContain("arriveront ici le 25 mai 2026 à 8 h");
        foreach (var verb in new[] { "session-instructions", "session-tick-all", "session-release" })
            (await bot.As("paul").ForgeAsync(verb, ("session", session.Id), ("present", School.IdOf("lea")))).Notice!.ShouldContain("25 mai 2026 à 8 h");
        (await bot.Claire.ForgeAsync("session-instructions", ("session", session.Id))).Text.ShouldContain(School.AccessCode);
    }

    [Fact]
    public async Task Another_supervisor_sees_nothing()
    {
        var session = await OutAsync();
        foreach (var name in new[] { "anne", "lea", "gus" })
        {
            foreach (var verb in new[] { "session-instructions", "session-tick-all", "session-release" })
            {
                var seen = await bot.As(name).ForgeAsync(verb, ("session", session.Id), ("present", School.IdOf("zoe")));
                seen.Notice.ShouldNotBeNull();
                seen.Text.ShouldNotContain(School.AccessCode);
            }
        }

        await bot.SettleAsync();
        bot.As("zoe").Chat.ShouldNotContain(shown => Shows(shown));
    }

    [Fact]
    public async Task Changed_codes_before_their_time_are_given_anew()
    {
        var session = await PlannedAsync();
        await bot.Claire.ForgeAsync("session-release", ("session", session.Id), ("present", School.IdOf("lea")));
        await bot.SettleAsync();
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        await bot.Claire.PressAsync("Vérifier", ("code", "QRTV23"));
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
        var lea = await bot.As("lea").SayAsync("où trouver le numéro de session ?");
        lea.Text.ShouldNotContain("QRTV23");
        lea.Text.ShouldNotContain(School.AccessCode);
        bot.As("lea").Chat.ShouldNotContain(shown => Shows(shown));

        await bot.UntilCodesAsync(session);
        bot.As("paul").LastCard.Words().ShouldContain("QRTV23");
        await bot.As("paul").PressAsync(Release, ("present", School.IdOf("lea")));
        await bot.SettleAsync();
        bot.As("lea").LastCard.Words().ShouldContain("QRTV23");
    }

    [Fact]
    public async Task After_the_cancellation_nobody_sees_the_codes_any_more()
    {
        var session = await OutAsync();
        await bot.As("paul").PressAsync(Release, ("present", School.IdOf("lea")));
        await bot.SettleAsync();
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.SettleAsync();
        (await bot.As("lea").SayAsync("où trouver le numéro de session ?")).Text.ShouldNotContain(School.SessionNumber);
        (await bot.As("paul").SayAsync("Mes sessions")).Text.ShouldContain("Vous ne surveillez aucune session");
        bot.As("paul").Has(Release).ShouldBeFalse();
        (await bot.As("paul").ForgeAsync("session-release", ("session", session.Id), ("present", School.IdOf("zoe")))).Notice!.ShouldContain("n’existe plus");
    }

    [Fact]
    public async Task The_evening_after_the_codes_are_not_repeated()
    {
        var session = await OutAsync();
        await bot.As("paul").PressAsync(Release, ("present", School.IdOf("lea")));
        await bot.SettleAsync();
        await bot.UntilAsync(session.StartsAt + TimeSpan.FromHours(13));
        (await bot.As("lea").SayAsync("où trouver le numéro de session ?")).Text.ShouldNotContain(School.SessionNumber);
    }

    [Fact]
    public async Task A_supervisor_who_was_taken_off_the_session_gets_no_card()
    {
        var session = await PlannedAsync();
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        await bot.Claire.PressAsync("Vérifier", ("supervisors", School.IdOf("anne")));
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
        await bot.UntilCodesAsync(session);
        bot.As("paul").Chat.ShouldNotContain(shown => Shows(shown));
        bot.As("anne").LastCard.Words().ShouldContain(School.AccessCode);
    }

    [Fact]
    public async Task A_supervisor_asks_for_the_card_again_in_words()
    {
        await OutAsync();
        await bot.As("paul").SayAsync("Mes sessions");
        (await bot.As("paul").PressAsync("Instructions (Salle 204)")).Text.ShouldContain(School.AccessCode);
    }

    [Fact]
    public async Task A_rooms_name_stands_unescaped_on_a_button()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.UntilCodesAsync(await bot.PlanAsync(("room", "Info_1 [bât. B]")));
        await bot.As("paul").SayAsync("Mes sessions");
        bot.As("paul").Has("Instructions (Info_1 [bât. B])").ShouldBeTrue();
    }

    [Fact]
    public async Task Extra_time_stands_beside_the_name()
    {
        await bot.OpenAsync();
        await bot.UntilCodesAsync(await bot.PlanAsync(("certifiable", "false")));
        bot.As("paul").LastCard.Words().ShouldContain("Diallo Tom (3A) – Temps majoré 33 %");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<Session> PlannedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        return await bot.PlanAsync();
    }

    private async Task<Session> OutAsync()
    {
        var session = await PlannedAsync();
        await bot.UntilCodesAsync(session);
        return session;
    }

    private static bool Shows(Shown shown) =>
        shown.Text.Contains(School.AccessCode, StringComparison.Ordinal) || shown.Text.Contains(School.SessionNumber, StringComparison.Ordinal);
}

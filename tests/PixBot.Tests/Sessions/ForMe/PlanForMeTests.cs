using PixBot.Core.Features.Sessions.Planning.ForMe;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.ForMe;

public sealed class PlanForMeTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task What_is_missing_is_said_before_anything_is_proposed()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var card = (await bot.ShowPlanAsync()).Card;
        card.Fact("Salles").ShouldBe("❌ à donner : salles, ordinateurs, ouverture");
        card.Fact("Surveillants")!.ShouldStartWith("❌");
        card.Fact("Débuts de session")!.ShouldStartWith("❌");
        card.Fact("Élèves").ShouldBe("2 à placer");
        card.Buttons().ShouldNotContain(button => button.Is("Proposer les sessions"));
    }

    [Fact]
    public async Task A_proposal_creates_nothing_and_tells_nobody()
    {
        await bot.MeansAsync();
        var sent = bot.Work.Sent.Count;
        var seen = await bot.ProposeAsync();
        seen.Text.ShouldContain("1 session pour 2 candidats");
        seen.Text.ShouldContain("Lundi 25 mai 2026", Case.Insensitive);
        seen.Text.ShouldContain("B12");
        seen.Text.ShouldContain("Paul Durand");
        (await bot.SessionsAsync()).ShouldBeEmpty();
        bot.Work.Sent.Count.ShouldBe(sent);
    }

    [Fact]
    public async Task What_is_created_is_to_be_created_on_Pix_Certif_and_nobody_is_told_before_the_referent_says_so()
    {
        await bot.MeansAsync();
        var before = bot.As("lea").Cards.Count;
        var seen = await bot.CreatePlanAsync();
        await bot.SettleAsync();
        seen.Text.ShouldContain("1 session créée");
        var session = (await bot.SessionsAsync()).ShouldHaveSingleItem();
        (session.Room, session.Date, session.Time, session.HasCodes).ShouldBe(("B12", new DateOnly(2026, 5, 25), new TimeOnly(8, 30), false));
        session.SupervisorIds.ShouldBe([School.IdOf("paul")]);
        (await bot.CandidatesAsync(session)).ShouldBe([School.IdOf("lea"), School.IdOf("zoe")], ignoreOrder: true);
        bot.As("lea").Cards.Count.ShouldBe(before);

        await bot.Claire.PressAsync("Convoquer tout le monde");
        await bot.SettleAsync();
        bot.As("lea").LastCard.Words().ShouldContain("Ta convocation");
        bot.As("paul").LastCard.Words().ShouldContain("Vous surveillez une session");
        (await bot.Claire.SayAsync("Sessions")).Text.ShouldContain("à créer sur Pix Certif");
    }

    [Fact]
    public async Task The_card_of_a_session_that_nobody_was_told_of_says_so_until_they_are()
    {
        await bot.MeansAsync();
        await bot.CreatePlanAsync();
        await bot.Claire.SayAsync("Sessions");
        (await bot.Claire.PressAsync("Ouvrir")).Text.ShouldContain("2 candidats ne sont pas encore convoqués");
        await bot.Claire.PressAsync("Convoquer");
        await bot.SettleAsync();
        bot.As("zoe").LastCard.Words().ShouldContain("Your session");
        await bot.Claire.SayAsync("Sessions");
        (await bot.Claire.PressAsync("Ouvrir")).Text.ShouldNotContain("pas encore convoqu");
    }

    [Fact]
    public async Task Pressed_twice_it_makes_one_session_and_one_convocation()
    {
        await bot.MeansAsync();
        await bot.ProposeAsync();
        var plan = bot.Claire.LastCard.DataOf("Créer ces sessions")["plan"];
        await bot.Claire.PressAsync("Créer ces sessions");
        (await bot.Claire.ForgeAsync("plan-create", ("plan", plan))).Text.ShouldContain("1 session créée");
        await bot.Claire.ForgeAsync("plan-convoke", ("plan", plan));
        await bot.SettleAsync();
        await bot.Claire.ForgeAsync("plan-convoke", ("plan", plan));
        await bot.SettleAsync();
        (await bot.SessionsAsync()).ShouldHaveSingleItem().Revision.ShouldBe(1);
        bot.As("lea").Cards.Count(card => card.Words().Contains("Ta convocation", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Pressed_by_somebody_else_it_creates_nothing()
    {
        await bot.MeansAsync();
        await bot.ProposeAsync();
        foreach (var name in new[] { "lea", "paul" })
            (await bot.As(name).PressTheirsAsync(bot.Claire, "Créer ces sessions")).Notice.ShouldNotBeNull(name);
        (await bot.SessionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Once_the_facts_have_changed_the_proposal_is_renewed_and_says_so()
    {
        await bot.MeansAsync();
        await bot.ProposeAsync();
        await bot.DropTextAsync("salles.csv", PlanStory.Rooms.Replace("B12;15;1;25/05/2026;08:00;12:00;oui\n", "", StringComparison.Ordinal));
        var seen = await bot.Claire.PressAsync("Créer ces sessions");
        seen.Text.ShouldContain("a changé depuis");
        seen.Text.ShouldContain("B14");
        seen.Text.ShouldContain("Déplacés depuis la dernière proposition : 2");
        seen.Text.ShouldContain("Léa Martin : B12, lundi 25 mai 2026 à 8 h 30 → B14, mardi 26 mai 2026 à 8 h 30");
        (await bot.SessionsAsync()).ShouldBeEmpty();
        (await bot.Claire.PressAsync("Créer ces sessions")).Text.ShouldContain("1 session créée");
        (await bot.SessionsAsync()).ShouldHaveSingleItem().Room.ShouldBe("B14");
    }

    [Fact]
    public async Task Whoever_comes_later_joins_a_session_and_nobody_else_moves_or_is_told_again()
    {
        await bot.MeansAsync();
        await bot.CreatePlanAsync();
        await bot.Claire.PressAsync("Convoquer tout le monde");
        await bot.SettleAsync();
        await bot.ExportAsync(
            new Participation("Martin", "Léa", "3A").Sent("2026-05-12T07:42Z", 7),
            new Participation("Nguyen", "Zoé", "3B").Sent("2026-05-13T10:00Z", 9),
            new Participation("Diallo", "Tom", "3A").Sent("2026-05-17T10:00Z", 6));
        var seen = await bot.ProposeAsync();
        seen.Text.ShouldContain("déjà créée, 1 de plus");
        seen.Text.ShouldContain("de 8 h 30 à 10 h 50");
        var lea = bot.As("lea").Chat.Count;
        await bot.Claire.PressAsync("Créer ces sessions");
        await bot.Claire.PressAsync("Convoquer tout le monde");
        await bot.SettleAsync();
        var session = (await bot.SessionsAsync()).ShouldHaveSingleItem();
        (await bot.CandidatesAsync(session)).Count().ShouldBe(3);
        bot.As("tom").LastCard.Words().ShouldContain("Ta convocation");
        bot.As("lea").Chat.Count.ShouldBe(lea);
    }

    [Fact]
    public async Task What_was_begun_and_broken_off_is_gone_on_with()
    {
        await bot.MeansAsync();
        await bot.ProposeAsync();
        var plan = bot.Claire.LastCard.DataOf("Créer ces sessions")["plan"];
        await bot.Get<ShownPlanStore>().MarkAsync(SchoolId.OfTenant(Bot.Tenant), plan, ShownPlanState.Begun, Bot.Token);
        await bot.DropTextAsync("salles.csv", PlanStory.Rooms.Replace("B12;15", "B12;14", StringComparison.Ordinal));
        (await bot.Claire.PressAsync("Créer ces sessions")).Text.ShouldContain("1 session créée");
    }

    [Fact]
    public async Task What_was_begun_and_is_past_by_now_is_not_created()
    {
        await bot.MeansAsync();
        await bot.ProposeAsync();
        var plan = bot.Claire.LastCard.DataOf("Créer ces sessions")["plan"];
        await bot.Get<ShownPlanStore>().MarkAsync(SchoolId.OfTenant(Bot.Tenant), plan, ShownPlanState.Begun, Bot.Token);
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(20));
        (await bot.Claire.ForgeAsync("plan-create", ("plan", plan))).Text.ShouldContain("Aucune session créée");
        (await bot.SessionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_taken_meanwhile_is_not_taken_twice()
    {
        await bot.MeansAsync();
        await bot.ProposeAsync();
        var plan = bot.Claire.LastCard.DataOf("Créer ces sessions")["plan"];
        await bot.Get<ShownPlanStore>().MarkAsync(SchoolId.OfTenant(Bot.Tenant), plan, ShownPlanState.Begun, Bot.Token);
        await bot.PlanAsync(("room", "B12"), ("date", "2026-05-25"), ("time", "09:00"));
        var seen = await bot.Claire.ForgeAsync("plan-create", ("plan", plan));
        seen.Text.ShouldContain("Aucune session créée");
        seen.Text.ShouldContain("1 session n’a pas été créée");
        (await bot.SessionsAsync()).ShouldHaveSingleItem().Time.ShouldBe(new TimeOnly(9, 0));
    }

    [Fact]
    public async Task A_session_that_was_cancelled_does_not_come_back_from_an_old_card()
    {
        await bot.MeansAsync();
        await bot.CreatePlanAsync();
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
        await bot.Claire.PressAsync("Annuler la session");
        await bot.Claire.PressAsync("Oui, annuler la session");
        await bot.SettleAsync();
        (await bot.Claire.PressAsync("Convoquer tout le monde")).Text.ShouldContain("plus de session à annoncer");
        await bot.SettleAsync();
        (await bot.SessionsAsync()).ShouldBeEmpty();
        (await bot.CreatePlanAsync()).Text.ShouldContain("1 session créée");
        (await bot.SessionsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_cannot_be_placed_is_named_with_the_reason()
    {
        await bot.MeansAsync();
        await bot.DropTextAsync("salles.csv", "Salle;Postes;Secours;Jour;De;À\nB12;2;1;25/05/2026;08:00;12:00\n");
        var seen = await bot.ProposeAsync();
        seen.Text.ShouldContain("Sans place : 1");
        seen.Text.ShouldContain("Toutes les places sont prises.");
        seen.Text.ShouldContain("Zoé Nguyen (3B)");
    }

    [Fact]
    public async Task Whoever_has_sat_is_not_planned_again_and_whoever_was_not_there_is()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.UntilCodesAsync(session);
        await bot.ReleaseAsync("lea");
        await bot.UntilAsync(session.OverAt + TimeSpan.FromMinutes(1));
        var card = (await bot.ShowPlanAsync()).Card;
        card.Fact("Élèves").ShouldBe("1 à placer");
        card.Words().ShouldContain("1 déjà passé cette année");
    }

    [Fact]
    public async Task Whoever_does_not_supervise_any_more_is_in_no_proposal()
    {
        await bot.MeansAsync();
        await bot.MakeStudentAsync("Durand;Paul;3A;paul@ecole.example;élève;;");
        (await bot.ProposeAsync()).Text.ShouldContain("Anne Garnier");
    }

    [Fact]
    public async Task In_English_all_of_it_is_English()
    {
        await bot.MeansAsync();
        await bot.Claire.SayAsync("English");
        await bot.Claire.SayAsync("Sessions");
        (await bot.Claire.PressAsync("Plan for me")).Text.ShouldContain("Starts of sessions");
        (await bot.Claire.PressAsync("Propose the sessions")).Text.ShouldContain("1 session for 2 candidates");
        (await bot.Claire.PressAsync("Create these sessions")).Text.ShouldContain("1 session created");
        (await bot.Claire.PressAsync("Summon everybody")).Text.ShouldContain("on their way");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}

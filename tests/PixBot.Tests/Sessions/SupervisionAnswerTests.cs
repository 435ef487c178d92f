using PixBot.Core.Features.Sessions;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>Supervisors are asked first: Paul is named for the session; Anne speaks English.</summary>
public sealed class SupervisionAnswerTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Whoever_is_named_is_asked_and_the_referent_sees_a_yes_at_once()
    {
        var session = await bot.PlannedAsync();
        (await OfReferentAsync(session)).ShouldContain("Durand Paul n’a pas encore répondu");
        (await bot.As("paul").PressAsync("Je peux")).Text.ShouldContain("Vous avez répondu : je peux");
        await bot.SettleAsync();
        bot.Claire.Chat[^1].Text.ShouldContain("Paul Durand peut surveiller : Lundi 25 mai 2026 à 8 h 30, Salle 204");
        (await OfReferentAsync(session)).ShouldContain("Durand Paul peut");
        bot.As("paul").Chat.Count(shown => shown.Summary == "Vous surveillez une session").ShouldBe(1);
    }

    [Fact]
    public async Task A_no_brings_the_referent_the_way_to_replace_them()
    {
        var session = await bot.PlannedAsync();
        await bot.As("paul").PressAsync("Je ne peux pas");
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain("Paul Durand ne peut pas surveiller cette session");
        await bot.Claire.PressAsync("Remplacer");
        await bot.Claire.PressAsync("Vérifier", ("supervisors", School.IdOf("anne")));
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
        bot.As("anne").LastCard.Words().ShouldContain("Can you supervise it?");
        bot.As("paul").Has("Je peux").ShouldBeFalse();
        (await OfReferentAsync(session)).ShouldContain("Garnier Anne n’a pas encore répondu");
    }

    [Fact]
    public async Task Pressed_twice_it_is_told_once_and_a_changed_mind_is_told_again()
    {
        await bot.PlannedAsync();
        var data = bot.As("paul").LastCard.DataOf("Je peux").Where(pair => pair.Key != "verb").Select(pair => (pair.Key, pair.Value)).ToList();
        await bot.As("paul").ForgeAsync("supervision-can", data);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.As("paul").ForgeAsync("supervision-can", data);
        await bot.SettleAsync();
        bot.Claire.Chat.Count(shown => shown.Text.Contains("peut surveiller", StringComparison.Ordinal)).ShouldBe(1);
        await bot.As("paul").ForgeAsync("supervision-cannot", data);
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain("ne peut pas surveiller");
    }

    [Theory]
    [InlineData("anne", "You don’t supervise this session")]
    [InlineData("lea", "Vous ne surveillez pas cette session")]
    [InlineData("gus", "Vous ne surveillez pas cette session")]
    public async Task Nobody_answers_for_another(string stranger, string refusal)
    {
        var session = await bot.PlannedAsync();
        (await bot.As(stranger).PressTheirsAsync(bot.As("paul"), "Je peux")).Notice!.ShouldContain(refusal);
        (await OfReferentAsync(session)).ShouldContain("n’a pas encore répondu");
    }

    [Fact]
    public async Task A_move_is_told_and_asks_anew()
    {
        var session = await bot.PlannedAsync();
        await bot.As("paul").PressAsync("Je peux");
        await bot.CorrectAsync(session, ("room", "Salle 12"));
        bot.As("paul").Chat[^1].Text.ShouldContain("La session que vous surveillez a changé");
        bot.As("paul").Has("Je peux").ShouldBeTrue();
        (await OfReferentAsync(session)).ShouldContain("Durand Paul n’a pas encore répondu");
    }

    [Fact]
    public async Task Under_my_sessions_they_answer_too_and_the_list_stays()
    {
        await bot.PlannedAsync();
        var list = await bot.As("paul").SayAsync("Mes sessions");
        list.Text.ShouldContain("Pouvez-vous la surveiller ?");
        var count = bot.As("paul").Chat.Count;
        (await bot.As("paul").PressAsync("Je peux")).Text.ShouldContain("Vous avez répondu : je peux");
        bot.As("paul").Chat.Count.ShouldBe(count + 1);
    }

    [Fact]
    public async Task Erasing_a_supervisor_erases_the_answer()
    {
        var session = await bot.PlannedAsync();
        await bot.As("paul").PressAsync("Je peux");
        (await bot.RowsAsync($"supervision-answers|{School.IdOf("paul")}")).Count.ShouldBe(1);
        await bot.ReplaceSupervisorAsync(session);
        await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf("paul")));
        await bot.SettleAsync();
        (await bot.RowsAsync($"supervision-answers|{School.IdOf("paul")}")).ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<string> OfReferentAsync(Session session) => (await bot.Claire.ForgeAsync("session-show", ("session", session.Id))).Text;
}

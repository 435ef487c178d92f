using PixBot.Core.Features.Sessions;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>« Je serai absent »: Léa says so to her convocation.</summary>
public sealed class AbsenceTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task The_referent_is_told_at_once_who_will_be_absent_and_why()
    {
        var session = await bot.PlannedAsync();
        await bot.As("lea").PressAsync("Je serai absent");
        var said = await bot.As("lea").PressAsync("Prévenir le référent", ("reason", "voyage *scolaire*"));
        said.Text.ShouldContain("Tu as dit que tu seras absent");
        said.Text.ShouldContain("Salle 204");
        await bot.SettleAsync();
        var card = bot.Claire.LastCard.Words();
        card.ShouldContain("Absence annoncée");
        card.ShouldContain("Martin Léa");
        card.ShouldContain("voyage");
        (await OfReferentAsync(session)).ShouldContain("Absences annoncées : Martin Léa (voyage");
        bot.As("lea").Chat.Count(shown => shown.Summary == "Ta convocation").ShouldBe(1);
    }

    [Fact]
    public async Task The_reason_is_forgotten_once_the_session_is_over()
    {
        var session = await bot.PlannedAsync();
        await bot.As("lea").PressAsync("Je serai absent");
        await bot.As("lea").PressAsync("Prévenir le référent", ("reason", "hôpital kouglof"));
        await bot.SettleAsync();
        (await ReasonsAsync()).ShouldBe(1);
        await bot.UntilAsync(session.OverAt.AddMinutes(1));
        (await ReasonsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_reason_the_form_says_what_it_needs_and_nothing_is_noted()
    {
        var session = await bot.PlannedAsync();
        await bot.As("lea").PressAsync("Je serai absent");
        (await bot.As("lea").PressAsync("Prévenir le référent", ("reason", "  "))).Text.ShouldContain("Dis en quelques mots pourquoi");
        (await bot.As("lea").PressAsync("Revenir à ma convocation")).Card.Buttons().ShouldContain(button => button.Is("Je serai absent"));
        (await OfReferentAsync(session)).ShouldNotContain("Absences annoncées");
    }

    [Fact]
    public async Task It_is_taken_back_and_the_referent_is_told_that_too()
    {
        var session = await bot.PlannedAsync();
        await bot.As("zoe").PressAsync("I will be absent");
        await bot.As("zoe").PressAsync("Tell the referent", ("reason", "appointment"));
        await bot.SettleAsync();
        await bot.As("zoe").PressAsync("I will be there after all");
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain("Sera finalement présent");
        (await OfReferentAsync(session)).ShouldNotContain("Absences annoncées");
        bot.As("zoe").Has("I will be absent").ShouldBeTrue();
    }

    [Fact]
    public async Task A_stranger_says_nothing_in_their_place_and_pressing_twice_is_telling_once()
    {
        var session = await bot.PlannedAsync();
        await bot.As("lea").PressAsync("Je serai absent");
        (await bot.As("tom").PressTheirsAsync(bot.As("lea"), "Prévenir le référent", ("reason", "x"))).Notice!.ShouldContain("quelqu’un d’autre");
        var data = bot.As("lea").LastCard.DataOf("Prévenir le référent").Where(pair => pair.Key != "verb")
            .Select(pair => (pair.Key, pair.Value)).Append(("reason", "malade")).ToList();
        await bot.As("lea").ForgeAsync("convocation-absent", data);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.As("lea").ForgeAsync("convocation-absent", data);
        await bot.SettleAsync();
        bot.Claire.Cards.Count(card => card.Words().Contains("Absence annoncée", StringComparison.Ordinal)).ShouldBe(1);
        (await OfReferentAsync(session)).ShouldContain("Martin Léa (malade)");
    }

    [Fact]
    public async Task Words_of_distress_in_the_reason_get_help_too()
    {
        await bot.PlannedAsync();
        await bot.As("lea").PressAsync("Je serai absent");
        (await bot.As("lea").PressAsync("Prévenir le référent", ("reason", "on me harcèle tous les jours"))).Text.ShouldContain("3018");
    }

    [Fact]
    public async Task A_move_asks_anew()
    {
        var session = await bot.PlannedAsync();
        await bot.As("lea").PressAsync("Je serai absent");
        await bot.As("lea").PressAsync("Prévenir le référent", ("reason", "malade"));
        await bot.CorrectAsync(session, ("room", "Salle 12"));
        (await OfReferentAsync(session)).ShouldNotContain("Absences annoncées");
        bot.As("lea").Has("Je serai absent").ShouldBeTrue();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<int> ReasonsAsync() => (await bot.Table.AllAsync(Bot.Token))
        .Count(row => row.Partition.Contains("candidates", StringComparison.Ordinal) && row.Values.Text("AbsentReason") is not null);

    private async Task<string> OfReferentAsync(Session session) => (await bot.Claire.ForgeAsync("session-show", ("session", session.Id))).Text;
}

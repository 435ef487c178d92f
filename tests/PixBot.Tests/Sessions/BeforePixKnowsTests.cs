using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>A session is planned before it exists on Pix Certif, which gives number, code and password only then.</summary>
public sealed class BeforePixKnowsTests : IAsyncDisposable
{
    private static readonly (string, string)[] NoCodes = [("number", ""), ("code", ""), ("password", "")];

    private static readonly (string, string)[] Codes =
        [("number", School.SessionNumber), ("code", School.AccessCode), ("password", $"C-{School.Password}")];

    private readonly Bot bot = new();

    [Fact]
    public async Task A_session_without_codes_is_planned_and_convokes()
    {
        var session = await PlannedAsync();
        session.HasCodes.ShouldBeFalse();
        bot.As("lea").LastCard.Fact("Salle").ShouldBe("Salle 204");
        var list = await bot.Claire.SayAsync("Sessions");
        list.Text.ShouldContain("à créer sur Pix Certif");
        var card = await bot.Claire.PressAsync("Ouvrir");
        card.Text.ShouldContain(": à créer sur Pix Certif");
        bot.Claire.Has("Saisir le numéro et les codes").ShouldBeTrue();
        card.Card.Buttons().ShouldNotContain(button => button.Is("Voir le numéro et le code"));
    }

    [Fact]
    public async Task Entering_number_code_and_password_makes_it_ready_and_tells_nobody_again()
    {
        var session = await PlannedAsync();
        var cards = bot.As("lea").Cards.Count;
        await OpenCodesAsync();
        (await bot.Claire.PressAsync("Enregistrer", Codes)).Text.ShouldContain("La session est prête");
        await bot.SettleAsync();
        (await bot.SessionAsync(session))!.HasCodes.ShouldBeTrue();
        (await bot.SessionAsync(session))!.Revision.ShouldBe(1);
        bot.As("lea").Cards.Count.ShouldBe(cards);
        (await bot.Claire.SayAsync("Sessions")).Text.ShouldContain("– prête");
        await bot.UntilCodesAsync(session);
        bot.As("paul").HoldsSecrets().ShouldBeTrue();
    }

    [Fact]
    public async Task Without_codes_the_referent_is_warned_a_day_before_and_at_the_release_and_the_supervisor_gets_no_empty_card()
    {
        var session = await PlannedAsync();
        await bot.UntilAsync(session.StartsAt - TimeSpan.FromHours(24) - TimeSpan.FromMinutes(1));
        Warnings().ShouldBe(0);
        await bot.UntilAsync(session.StartsAt - TimeSpan.FromHours(24));
        Warnings().ShouldBe(1);
        await bot.UntilAsync(session.CodesAt - TimeSpan.FromMinutes(10));
        bot.As("paul").Holds("Aujourd’hui, vous surveillez").ShouldBeTrue();
        var paul = bot.As("paul").Cards.Count;
        await bot.UntilCodesAsync(session);
        Warnings().ShouldBe(2);
        bot.As("paul").Cards.Count.ShouldBe(paul);
        (await bot.As("paul").SayAsync("Mes sessions")).Text.ShouldContain("n’a pas encore saisi le numéro");
        (await bot.As("paul").ForgeAsync("session-instructions", ("session", session.Id))).Notice!.ShouldContain("n’a pas encore saisi");
        bot.As("paul").Holds("Il manque le numéro").ShouldBeFalse();
    }

    [Fact]
    public async Task Codes_that_come_after_the_release_reach_the_supervisor_at_once()
    {
        var session = await PlannedAsync();
        await bot.UntilCodesAsync(session);
        await bot.Claire.PressAsync("Saisir le numéro et les codes");
        await bot.Claire.PressAsync("Enregistrer", Codes);
        await bot.SettleAsync();
        bot.As("paul").HoldsSecrets().ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_has_the_codes_in_time_is_not_warned()
    {
        var session = await PlannedAsync();
        await OpenCodesAsync();
        await bot.Claire.PressAsync("Enregistrer", Codes);
        await bot.UntilCodesAsync(session);
        Warnings().ShouldBe(0);
    }

    [Theory]
    [InlineData("740412", "", "C-4kRwm7")]
    [InlineData("", "BTPK47", "")]
    [InlineData("740412", "BTPK47", "")]
    public async Task Half_of_them_is_not_enough(string number, string code, string password)
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var seen = await bot.PreviewAsync(("number", number), ("code", code), ("password", password));
        seen.Text.ShouldContain("les trois ensemble");
        seen.Card.Inputs().Single(one => one.Id == "number").Typed().ShouldBe(number.Length == 0 ? null : number);
        seen.Card.Inputs().Single(one => one.Id == "room").Typed().ShouldBe("Salle 204");
    }

    [Theory]
    [InlineData("BTPK47", "740412", "C-4kRwm7")]
    [InlineData("C-4kRwm7", "BTPK47", "740412")]
    [InlineData("4kRwm7", "740412", "btpk 47")]
    [InlineData("740412", "C-4kRwm7", "BTPK47")]
    public async Task The_three_look_alikes_in_the_wrong_boxes_are_recognised_and_exchanged(string number, string code, string password)
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var seen = await bot.PreviewAsync(("number", number), ("code", code), ("password", password));
        seen.Text.ShouldContain("ne semblent pas dans leurs cases");
        seen.Card.Inputs().Single(one => one.Id == "number").Typed().ShouldBe(number);
        var typed = seen.Card.Inputs().Select(one => (one.Id!, one.Typed() ?? "")).ToList();
        (await bot.Claire.PressAsync("Échanger", typed)).Text.ShouldContain("740412");
        await bot.Claire.PressAsync("Créer et convoquer");
        var session = (await bot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem();
        var secrets = (await bot.Get<SessionStore>().SecretsAsync(SchoolId.OfTenant(Bot.Tenant), session.Id, Bot.Token))!;
        (secrets.Number.Digits, secrets.Code.Value, secrets.Password!.Printed).ShouldBe(("740412", "BTPK47", "C-4kRwm7"));
    }

    [Fact]
    public async Task The_short_form_exchanges_too_and_keeps_what_was_typed()
    {
        await PlannedAsync();
        await OpenCodesAsync();
        var seen = await bot.Claire.PressAsync("Enregistrer", ("number", "BTPK47"), ("code", "740412"), ("password", "C-4kRwm7"));
        seen.Text.ShouldContain("ne semblent pas dans leurs cases");
        (await bot.Claire.PressAsync("Échanger", ("number", "BTPK47"), ("code", "740412"), ("password", "C-4kRwm7"))).Text.ShouldContain("prête");
    }

    [Fact]
    public async Task It_is_finalised_by_a_press_after_its_end_only()
    {
        var session = await bot.PlannedAsync();
        (await bot.Claire.ForgeAsync("session-finalized", ("session", session.Id))).Notice!.ShouldContain("pas encore finie");
        await bot.UntilAsync(session.StartsAt + TimeSpan.FromMinutes(105));
        await bot.Claire.SayAsync("Sessions");
        (await bot.Claire.PressAsync("Je l’ai finalisée sur Pix Certif")).Text.ShouldContain(": finalisée");
        (await bot.SessionAsync(session))!.FinalizedAt.ShouldNotBeNull();
        (await bot.Claire.SayAsync("Sessions")).Text.ShouldContain("– finalisée");
    }

    [Fact]
    public async Task A_session_without_codes_is_corrected_and_may_get_them_in_its_form()
    {
        var session = await PlannedAsync();
        await bot.CorrectAsync(session, ("room", "Salle 12"));
        (await bot.SessionAsync(session))!.HasCodes.ShouldBeFalse();
        await bot.CorrectAsync(session, Codes);
        (await bot.SessionAsync(session))!.HasCodes.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_a_referent_enters_codes_or_finalises()
    {
        var session = await PlannedAsync();
        foreach (var name in new[] { "paul", "anne", "lea", "gus" })
        {
            foreach (var verb in new[] { "session-codes-ask", "session-codes-save", "session-finalized" })
                (await bot.As(name).ForgeAsync(verb, [("session", session.Id), .. Codes])).Notice.ShouldNotBeNull();
        }

        (await bot.SessionAsync(session))!.HasCodes.ShouldBeFalse();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private int Warnings() => bot.Claire.Chat.Count(shown => shown.Text.Contains("Il manque le numéro", StringComparison.Ordinal));

    private async Task OpenCodesAsync()
    {
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Saisir le numéro et les codes");
    }

    private async Task<Session> PlannedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        return await bot.PlanAsync(NoCodes);
    }
}

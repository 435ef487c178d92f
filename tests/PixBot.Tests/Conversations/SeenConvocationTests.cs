using PixBot.Core.Features.Sessions;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>Léa and Zoé are convoked to the session; Zoé speaks English.</summary>
public sealed class SeenConvocationTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Theory]
    [InlineData("lea", "Vu", "Vu le 18 mai 2026 à 10 h 02")]
    [InlineData("zoe", "Seen", "Seen on 18 May 2026 at 10:02 am")]
    public async Task The_card_says_when_it_was_seen_in_the_place_of_its_button(string name, string button, string seen)
    {
        await PlannedAsync();
        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await bot.As(name).PressAsync(button);
        bot.As(name).LastCard.Words().ShouldContain(seen);
        bot.As(name).LastCard.Words().ShouldContain("Salle 204");
        bot.As(name).Cards.ShouldAllBe(card => !card.Words().Contains(School.AccessCode, StringComparison.Ordinal));
        bot.As(name).Has(button).ShouldBeFalse();
        bot.As(name).Chat.Count(shown => shown.Summary is "Ta convocation" or "Your session").ShouldBe(1);
    }

    [Fact]
    public async Task Pressed_twice_it_was_seen_once_and_then()
    {
        await PlannedAsync();
        var data = Data("lea");
        await bot.As("lea").PressAsync("Vu");
        bot.Clock.Advance(TimeSpan.FromHours(1));
        (await bot.As("lea").ForgeAsync(SeenConvocation.Verb, data)).Text.ShouldContain("Vu le 18 mai 2026 à 10 h");
        (await OfReferentAsync()).ShouldContain("Convocation vue : 1 / 2");
    }

    [Fact]
    public async Task The_referent_sees_how_many_have_seen_it()
    {
        await PlannedAsync();
        (await OfReferentAsync()).ShouldContain("Convocation vue : 0 / 2");
        await bot.As("zoe").PressAsync("Seen");
        (await OfReferentAsync()).ShouldContain("Convocation vue : 1 / 2");
        await bot.As("lea").PressAsync("Vu");
        await bot.Claire.SayAsync("English");
        (await OfReferentAsync()).ShouldContain("Session details seen: 2 / 2");
    }

    [Theory]
    [InlineData("tom", "celle de quelqu’un d’autre")]
    [InlineData("paul", "celle de quelqu’un d’autre")]
    [InlineData("anne", "somebody else’s")]
    [InlineData("gus", "celle de quelqu’un d’autre")]
    public async Task A_strangers_press_is_refused_and_noted_nowhere(string stranger, string refusal)
    {
        await PlannedAsync();
        (await bot.As(stranger).PressTheirsAsync(bot.As("lea"), "Vu")).Notice!.ShouldContain(refusal);
        (await OfReferentAsync()).ShouldContain("Convocation vue : 0 / 2");
        bot.As("lea").Has("Vu").ShouldBeTrue();
    }

    [Fact]
    public async Task Made_up_data_note_nothing_and_it_is_said()
    {
        var session = await PlannedAsync();
        (await bot.As("lea").ForgeAsync(SeenConvocation.Verb, ("session", "unknown"), ("version", "1"))).Notice!.ShouldContain("n’existe plus");
        (await bot.As("lea").ForgeAsync(SeenConvocation.Verb, ("session", session.Id))).Notice!.ShouldContain("n’est plus à jour");
        (await bot.As("lea").ForgeAsync(SeenConvocation.Verb, ("session", session.Id), ("version", "1"))).Text.ShouldContain("n’est plus à jour");
        (await OfReferentAsync()).ShouldContain("Convocation vue : 0 / 2");
    }

    [Fact]
    public async Task A_corrected_session_asks_again_and_the_card_before_says_that_it_is_old()
    {
        var session = await PlannedAsync();
        var before = Data("lea");
        await bot.As("lea").PressAsync("Vu");
        await CorrectAsync(session, ("room", "Salle 12"));
        (await OfReferentAsync()).ShouldContain("Convocation vue : 0 / 2");
        var old = await bot.As("lea").ForgeAsync(SeenConvocation.Verb, before);
        old.Text.ShouldContain("la session a changé");
        old.Card.Buttons().ShouldHaveSingleItem().Is("Ma convocation").ShouldBeTrue();
        (await OfReferentAsync()).ShouldContain("Convocation vue : 0 / 2");
        await bot.As("lea").PressAsync("Vu");
        (await OfReferentAsync()).ShouldContain("Convocation vue : 1 / 2");
    }

    [Fact]
    public async Task A_correction_that_changes_nothing_for_candidates_asks_nobody_again()
    {
        var session = await PlannedAsync();
        await bot.As("lea").PressAsync("Vu");
        await CorrectAsync(session, ("supervisors", School.IdOf("anne")));
        (await OfReferentAsync()).ShouldContain("Convocation vue : 1 / 2");
        (await bot.As("zoe").PressAsync("Seen")).Text.ShouldContain("Seen on 18 May 2026");
    }

    [Fact]
    public async Task The_card_of_a_cancelled_session_says_that_it_is_old()
    {
        var session = await PlannedAsync();
        var data = bot.As("lea").LastCard.DataOf("Vu").Select(pair => (pair.Key, pair.Value)).ToList();
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.SettleAsync();
        bot.As("zoe").Has("Seen").ShouldBeFalse();
        (await bot.As("zoe").ForgeAsync("convocation-seen", data)).Text.ShouldContain("This card is out of date");
        (await bot.As("tom").ForgeAsync("convocation-seen", data)).Notice!.ShouldContain("celle de quelqu’un d’autre");
    }

    [Fact]
    public async Task Whoever_is_withdrawn_and_comes_back_is_asked_anew()
    {
        var session = await PlannedAsync();
        await bot.As("lea").PressAsync("Vu");
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        var classes = bot.Claire.LastCard.Inputs().Single(input => input.Id == "classes").Typed()!;
        await CorrectAsync(session, ("classes", classes.Split(',')[1]));
        bot.As("lea").LastCard.Words().ShouldContain("Tu n’es plus inscrit");
        (await OfReferentAsync()).ShouldContain("Convocation vue : 0 / 1");
        await CorrectAsync(session, ("classes", classes));
        (await OfReferentAsync()).ShouldContain("Convocation vue : 0 / 2");
        (await bot.As("lea").PressAsync("Vu")).Text.ShouldContain("Vu le 18 mai 2026");
    }

    [Fact]
    public async Task What_was_seen_is_still_known_once_everybody_has_the_codes()
    {
        var session = await PlannedAsync();
        await bot.As("lea").PressAsync("Vu");
        await bot.UntilCodesAsync(session);
        await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés", ("present", School.IdOf("lea")));
        (await OfReferentAsync()).ShouldContain("Convocation vue : 1 / 2");
    }

    [Fact]
    public async Task Erasing_somebody_erases_what_they_have_seen()
    {
        var session = await PlannedAsync();
        await bot.As("lea").PressAsync("Vu");
        await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf("lea")));
        await bot.SettleAsync();
        (await bot.Get<SessionStore>().CandidatesAndWithdrawnAsync(SchoolId.OfTenant(Bot.Tenant), session.Id, Bot.Token))
            .ShouldHaveSingleItem().PersonId.ShouldBe(School.IdOf("zoe"));
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<Session> PlannedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        return await bot.PlanAsync();
    }

    private List<(string Name, string Value)> Data(string name) =>
        [.. bot.As(name).LastCard.DataOf("Vu").Where(pair => pair.Key != "verb").Select(pair => (pair.Key, pair.Value))];

    private async Task<string> OfReferentAsync()
    {
        var session = (await bot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem();
        return (await bot.Claire.ForgeAsync("session-show", ("session", session.Id))).Text;
    }

    private async Task CorrectAsync(Session session, params IEnumerable<(string Name, string Value)> inputs)
    {
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        await bot.Claire.PressAsync("Vérifier", inputs);
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
    }
}

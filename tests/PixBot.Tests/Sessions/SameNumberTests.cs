using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>Pix gives each session a number of its own: the same one typed for two is refused.</summary>
public sealed class SameNumberTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task The_number_of_another_session_is_refused_in_the_form_of_a_new_one_with_its_name()
    {
        await FirstAsync();
        var seen = await bot.PreviewAsync(("room", "CDI"), ("date", "2026-05-26"), ("certifiable", "false"));
        seen.Text.ShouldContain("déjà celui de la session du lundi 25 mai 2026 à 8 h 30, Salle 204");
        (await SessionsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_refused_where_number_and_codes_are_typed_later()
    {
        await FirstAsync();
        await bot.PreviewAsync(("room", "CDI"), ("date", "2026-05-26"), ("certifiable", "false"), ("number", ""), ("code", ""), ("password", ""));
        await bot.Claire.PressAsync("Créer et convoquer");
        await bot.SettleAsync();
        var second = (await SessionsAsync()).Single(session => session.Room == "CDI");
        await bot.Claire.ForgeAsync("session-codes-ask", ("session", second.Id));

        var seen = await bot.Claire.PressAsync("Enregistrer", ("number", School.SessionNumber), ("code", "BTPK48"), ("password", "C-8kwR!9"));
        seen.Text.ShouldContain("déjà celui de la session du lundi 25 mai 2026");
        (await bot.SessionAsync(second))!.HasCodes.ShouldBeFalse();
    }

    [Fact]
    public async Task A_session_keeps_its_own_number_when_it_is_corrected()
    {
        var first = await FirstAsync();
        await bot.CorrectAsync(first, ("room", "Salle 12"));
        (await bot.SessionAsync(first))!.Room.ShouldBe("Salle 12");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<Session> FirstAsync() => await bot.PlannedAsync();

    private Task<IReadOnlyList<Session>> SessionsAsync() => bot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token);
}

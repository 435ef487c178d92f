using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

public sealed class PastSessionTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_class_that_has_sat_once_can_be_enrolled_again()
    {
        var session = await bot.PlannedAsync();
        await bot.UntilAsync(session.StartsAt + TimeSpan.FromDays(20));
        var preview = await bot.PreviewAsync(("date", "2026-06-25"), ("certifiable", "false"));
        preview.Text.ShouldContain("5 candidats");
        preview.Text.ShouldContain("Non inscrits : 0 déjà dans une autre session");
    }

    [Fact]
    public async Task A_session_that_is_over_leaves_the_list_for_past_sessions()
    {
        var session = await bot.PlannedAsync();
        (await bot.Claire.SayAsync("Sessions")).Text.ShouldContain("Lundi 25 mai 2026 à 8 h 30");
        bot.Claire.Has("Sessions passées").ShouldBeFalse();
        await bot.UntilAsync(session.StartsAt + TimeSpan.FromDays(20));

        var list = await bot.Claire.SayAsync("Sessions");
        list.Text.ShouldNotContain("25 mai");
        list.Text.ShouldContain("Aucune session à venir");
        var past = await bot.Claire.PressAsync("Sessions passées");
        past.Text.ShouldContain("Lundi 25 mai 2026 à 8 h 30");
        (await bot.Claire.PressAsync("Ouvrir")).Text.ShouldContain("Martin Léa");
        (await bot.As("paul").ForgeAsync("sessions-past")).Text.ShouldNotContain("25 mai");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}

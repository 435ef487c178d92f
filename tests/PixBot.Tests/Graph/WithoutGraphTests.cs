using PixBot.Core.Features.People.Installation;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Graph;

/// <summary>A PixBot without a directory works as before, and says what to set up.</summary>
public sealed class WithoutGraphTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task The_cards_say_how_many_never_opened_it_and_how_to_reach_them()
    {
        await bot.OpenAsync();

        (await bot.Claire.SayAsync("Relancer")).Text.ShouldContain("**1** élève n’a jamais ouvert PixBot");
        (await bot.Claire.SayAsync("Tableau de bord")).Text.ShouldContain("**1** élève n’a jamais ouvert PixBot");
        var how = await bot.Claire.PressAsync("Comment les joindre ?");

        how.Text.ShouldContain("PixBot:Directory:Enabled");
        how.Text.ShouldContain("stratégie de configuration");
    }

    [Fact]
    public async Task Nothing_is_started_whatever_a_card_says()
    {
        await bot.OpenAsync();

        (await bot.Claire.ForgeAsync("install-start", ("install", "j1"))).Text.ShouldContain("PixBot:Directory:Enabled");
        await bot.SettleAsync();

        bot.Work.Sent.ShouldNotContain(message => message.Kind == InstallWork.Plan);
        (await bot.RowsAsync("installs")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_everybody_has_opened_it_the_cards_are_as_ever()
    {
        await bot.OpenAsync();
        await bot.As("ana").InstallAsync();

        var dashboard = await bot.Claire.SayAsync("Tableau de bord");

        dashboard.Text.ShouldNotContain("jamais ouvert");
        bot.Claire.Has("Comment les joindre ?").ShouldBeFalse();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}

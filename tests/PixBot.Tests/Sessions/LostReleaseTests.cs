using PixBot.Core.Messaging;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>What fails on exam day is raised at once.</summary>
public sealed class LostReleaseTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_supervisor_sees_who_got_nothing_and_the_referent_is_told()
    {
        await LostAsync();
        var paul = bot.As("paul").LastCard.Words();
        paul.ShouldContain("❗ Martin Léa – n’a rien reçu : a bloqué PixBot");
        paul.ShouldContain("✅ Nguyen Zoé (8 h)");
        var claire = bot.Claire.LastCard.Words();
        claire.ShouldContain("des élèves n’ont rien reçu");
        claire.ShouldContain("Martin Léa : a bloqué PixBot");
        claire.ShouldContain("Durand Paul");
        claire.ShouldNotContain(School.AccessCode);
    }

    [Fact]
    public async Task The_code_is_dictated_only_once_the_referent_has_allowed_it()
    {
        var id = await LostAsync();
        bot.As("paul").Has("Afficher le code pour le dicter").ShouldBeFalse();
        (await bot.As("paul").ForgeAsync("session-dictate", ("session", id))).Notice!.ShouldContain("pas encore autorisé");

        (await bot.Claire.PressAsync("Autoriser à dicter le code")).Text.ShouldContain("Autorisé");
        await bot.SettleAsync();
        var seen = await bot.As("paul").PressAsync("Afficher le code pour le dicter");
        seen.Text.ShouldContain(School.AccessCode);
        seen.Text.ShouldContain("Léa Martin");
        seen.Text.ShouldNotContain("Zoé");
        seen.Text.ShouldNotContain(School.Password);
        foreach (var name in new[] { "anne", "lea", "zoe", "gus" })
            (await bot.As(name).ForgeAsync("session-dictate", ("session", id))).Text.ShouldNotContain(School.AccessCode, customMessage: name);
    }

    [Fact]
    public async Task Only_a_referent_allows_dictation()
    {
        var id = await LostAsync();
        foreach (var name in new[] { "paul", "anne", "zoe" })
            await bot.As(name).PressTheirsAsync(bot.Claire, "Autoriser à dicter le code");
        (await bot.As("paul").ForgeAsync("session-dictate", ("session", id))).Notice!.ShouldContain("pas encore autorisé");
    }

    [Fact]
    public async Task A_supervisor_who_got_no_instructions_card_is_named_to_the_referent()
    {
        var session = await bot.PlannedAsync();
        bot.As("paul").Answer = new SendOutcome.Refused("400");
        await bot.UntilCodesAsync(session);
        bot.Claire.LastCard.Words().ShouldContain("Durand Paul : Teams n’a pas accepté le message");
        bot.Claire.LastCard.Words().ShouldContain("Appelez-la");
    }

    [Fact]
    public async Task The_dictated_code_leaves_the_chat_with_the_session()
    {
        await LostAsync();
        await bot.Claire.PressAsync("Autoriser à dicter le code");
        await bot.SettleAsync();
        await bot.As("paul").PressAsync("Afficher le code pour le dicter");
        await bot.SettleAsync();
        await bot.UntilAsync(bot.Clock.GetUtcNow() + TimeSpan.FromHours(14));
        bot.As("paul").HoldsSecrets().ShouldBeFalse();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<string> LostAsync()
    {
        var session = await bot.OutAsync();
        bot.As("lea").Answer = new SendOutcome.Unreachable(UnreachableReason.Blocked);
        await bot.ReleaseAsync("lea", "zoe");
        return session.Id;
    }
}

using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Sessions;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>A code that somebody types where nobody thinks of it is neither kept nor shown to others.</summary>
public sealed class TypedSecretTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Theory]
    [InlineData("zzqx BTPK47 vvwq")]
    [InlineData("zzqx b t p k 4 7 vvwq")]
    public async Task Words_that_nothing_answers_are_counted_without_a_code_that_stands_in_them(string words)
    {
        await bot.PlannedAsync();
        await bot.As("max").SayAsync(words);
        var from = bot.Clock.GetUtcNow().AddDays(-1);
        var counts = await bot.Get<QuestionLog>().CountAsync(SchoolId.OfTenant(Bot.Tenant), from, Bot.Token);
        counts.Total.ShouldBe(1);
        counts.Unanswered.ShouldAllBe(line => !line.Text.Contains("zzqx"));
        (await bot.Claire.SayAsync("Questions")).Text.ShouldNotContain("zzqx");
    }

    [Theory]
    [InlineData("room", "204 code BTPK47")]
    [InlineData("room", "204, session 184 732")]
    [InlineData("site", "Collège (7kwr!9)")]
    public async Task A_room_with_the_sessions_own_code_in_it_is_not_what_everybody_is_summoned_to(string input, string value)
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        (await bot.PreviewAsync((input, value))).Text.ShouldContain("Rien n’est parti");
        (await bot.PreviewAsync()).Text.ShouldNotContain("Rien n’est parti");
    }

    [Fact]
    public async Task A_setting_of_the_school_with_a_code_in_it_is_not_kept()
    {
        await bot.PlannedAsync();
        await bot.Claire.ForgeAsync("settings-edit");
        (await bot.Claire.PressAsync("Enregistrer", ("campaign-url", "https://app.pix.fr/campagnes/BTPK-47"))).Text.ShouldContain("le code d’accès");
        (await bot.Claire.SayAsync("Réglages")).Text.ShouldNotContain("BTPK");
    }

    [Fact]
    public async Task A_campaigns_link_with_a_code_in_it_goes_into_no_reminder()
    {
        await bot.PlannedAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Modifier");
        (await bot.Claire.PressAsync("Enregistrer", ("deadline", "2026-06-12"), ("url", "https://app.pix.fr/campagnes/BTPK47"))).Text.ShouldContain("le code d’accès");
        (await bot.Claire.SayAsync("Réglages")).Text.ShouldNotContain("BTPK");
    }

    [Fact]
    public async Task A_name_with_a_code_in_it_is_not_written_into_the_roster()
    {
        await bot.PlannedAsync();
        await bot.Claire.ForgeAsync("person-edit", ("person", School.IdOf("lea")));
        (await bot.Claire.PressAsync("Enregistrer", ("firstName", "Léa BTPK-47"))).Text.ShouldContain("le code d’accès");
        (await bot.Claire.SayAsync("Personne Martin")).Text.ShouldNotContain("BTPK");
    }

    [Fact]
    public async Task The_form_that_corrects_a_session_keeps_no_codes_once_the_session_is_over()
    {
        var session = await bot.PlannedAsync();
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        await bot.SettleAsync();
        bot.Claire.Cards.ShouldContain(card => Typed(card));
        await bot.UntilAsync(session.OverAt + TimeSpan.FromMinutes(1));
        bot.Claire.Cards.ShouldNotContain(card => Typed(card));
    }

    [Fact]
    public async Task The_form_that_corrects_a_session_keeps_no_codes_once_the_session_is_cancelled()
    {
        var session = await bot.PlannedAsync();
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        await bot.SettleAsync();
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.SettleAsync();
        bot.Claire.Cards.ShouldNotContain(card => Typed(card));
    }

    [Fact]
    public async Task The_report_in_the_place_of_a_correction_stays_when_the_session_is_over()
    {
        var session = await bot.PlannedAsync();
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        await bot.SettleAsync();
        await bot.Claire.PressAsync("Vérifier", ("room", "207"));
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
        await bot.UntilAsync(session.OverAt + TimeSpan.FromMinutes(1));
        bot.Claire.Holds("Numéro et code effacés").ShouldBeFalse();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static bool Typed(AdaptiveCards.AdaptiveCard card) =>
        card.Inputs().OfType<AdaptiveCards.AdaptiveTextInput>().Any(input => input.Value is School.AccessCode or School.SessionNumber or School.Password);
}

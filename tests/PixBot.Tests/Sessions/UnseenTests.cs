using PixBot.Core.Features.Sessions;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>Who has not seen the convocation, and the text for families: both on the session's card.</summary>
public sealed class UnseenTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Who_has_not_seen_it_is_one_press_away_and_reminded_by_another()
    {
        await ShownAsync();
        await bot.As("lea").PressAsync("Vu");
        await ShowAsync();
        var list = await bot.Claire.PressAsync("Qui ne l’a pas vue ? (1)");
        list.Text.ShouldContain("Nguyen Zoé (3B)");
        list.Text.ShouldNotContain("Martin");
        var before = bot.As("lea").Chat.Count;
        await bot.Claire.PressAsync("Relancer ceux-là");
        await bot.SettleAsync();
        bot.As("lea").Chat.Count.ShouldBe(before);
        bot.As("zoe").LastCard.Words().ShouldContain("You have not said yet that you have seen your session details");
        (await bot.As("zoe").PressAsync("Seen")).Text.ShouldContain("Seen on 18 May 2026");
    }

    [Fact]
    public async Task Pressed_twice_in_a_day_it_goes_once()
    {
        await ShownAsync();
        await bot.Claire.PressAsync("Qui ne l’a pas vue ? (2)");
        var session = await SessionAsync();
        await bot.Claire.PressAsync("Relancer ceux-là");
        await bot.SettleAsync();
        var count = bot.As("zoe").Chat.Count;
        await bot.Claire.ForgeAsync("convocation-unseen-remind", ("session", session.Id));
        await bot.SettleAsync();
        bot.As("zoe").Chat.Count.ShouldBe(count);
    }

    [Fact]
    public async Task A_reminder_that_lies_in_the_chat_follows_the_session_as_the_convocation_does()
    {
        await ShownAsync();
        await bot.Claire.PressAsync("Qui ne l’a pas vue ? (2)");
        await bot.Claire.PressAsync("Relancer ceux-là");
        await bot.SettleAsync();
        await bot.CorrectAsync(await SessionAsync(), ("room", "Salle 12"));
        bot.As("zoe").Cards.ShouldAllBe(card => !card.Words().Contains("Seen", StringComparison.Ordinal) || card.Words().Contains("Salle 12", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_text_for_families_is_in_both_languages_and_names_nobody()
    {
        await ShownAsync();
        var text = (await bot.Claire.PressAsync("Texte pour les familles")).Text;
        text.ShouldContain("Votre enfant passe la certification Pix le lundi 25 mai 2026 à 8 h 30, Salle 204");
        text.ShouldContain("Your child takes the Pix certification on Monday 25 May 2026 at 8:30 am");
        text.ShouldContain("10 h 15");
        foreach (var secret in new[] { School.AccessCode, School.SessionNumber, School.Password, "Martin", "Zoé" })
            text.ShouldNotContain(secret);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task ShownAsync()
    {
        await bot.PlannedAsync();
        await ShowAsync();
    }

    private async Task ShowAsync()
    {
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
    }

    private async Task<Session> SessionAsync() =>
        (await bot.Get<SessionStore>().ListAsync(Core.State.SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem();
}

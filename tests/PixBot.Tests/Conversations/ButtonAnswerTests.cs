using AdaptiveCards;
using PixBot.Core.Messaging;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>A button's answer says what happened, or puts the next step in the place of its card; nothing is said to be done that is only asked.</summary>
public sealed class ButtonAnswerTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Theory]
    [InlineData("Français")]
    [InlineData("English")]
    public async Task Every_button_says_what_it_did_or_shows_the_next_step(string language)
    {
        await OpenAsync();
        foreach (var account in bot.Accounts.ToList())
            await account.SayAsync(language);
        foreach (var name in new[] { "claire", "paul", "lea", "gus" })
            await SayEverythingAsync(bot.As(name));
        var verbs = new HashSet<string>();
        await foreach (var step in new Walk(bot).RunAsync(most: 300))
        {
            verbs.Add(step.Button.Verb!);
            Check(step);
        }

        verbs.Count.ShouldBeGreaterThan(40, "a walk that gets nowhere proves nothing");
    }

    [Theory]
    [InlineData("session-cancel-ask", "session")]
    [InlineData("person-remove-ask", "person")]
    public async Task What_destroys_is_asked_in_the_place_of_the_card_that_was_pressed(string verb, string about)
    {
        var session = await OpenAsync();
        var before = bot.Claire.Chat.Count;
        var seen = await bot.Claire.ForgeAsync(verb, (about, about == "session" ? session : School.IdOf("max")));
        seen.Reply.Parts.ShouldHaveSingleItem().ShouldBeOfType<ReplyPart.ReplaceCard>();
        bot.Claire.Chat.Count.ShouldBe(before + 1, "the forged card was nowhere in the chat");
    }

    [Fact]
    public async Task Who_has_erased_somebody_has_no_button_left_to_do_it_again()
    {
        await OpenAsync();
        await bot.Claire.SayAsync("personne max@");
        var cards = bot.Claire.Cards.Count;
        await bot.Claire.PressAsync("Retirer et effacer…");
        await bot.Claire.PressAsync("Effacer définitivement");
        await bot.SettleAsync();

        bot.Claire.Cards.Count.ShouldBe(cards, "each step took the place of the one before");
        bot.Claire.Has("Effacer définitivement").ShouldBeFalse();
        bot.Claire.LastCard.Buttons().OfType<AdaptiveExecuteAction>().ShouldNotContain(button => button.Style == "destructive");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static void Check(Step step)
    {
        step.Seen.Reply.Parts.ShouldNotBeEmpty(step.ToString());
        foreach (var part in step.Seen.Reply.Parts)
        {
            if (part is ReplyPart.Send { Message: Message.Card card })
                card.Summary.ShouldNotBeNullOrWhiteSpace($"{step}: the answer names the card below");
            if (part is ReplyPart.Notice notice)
                notice.Text.ShouldNotBeOneOf("C’est fait.", "Done.");
        }

        if (step.Button.Style == "destructive")
            step.Seen.Reply.Parts.ShouldAllBe(part => !(part is ReplyPart.Send), $"{step} leaves its own button alive");
    }

    private async Task<string> OpenAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.As("gus").InstallAsync();
        await bot.As("lea").ForgeAsync("ask-referent", ("question", "Où garer mon vélo ?"));
        await bot.UntilCodesAsync(session);
        return session.Id;
    }

    private static async Task SayEverythingAsync(Account account)
    {
        string[] said =
        [
            "Aide", "Mon statut", "Relancer", "Sessions", "Tableau de bord", "Questions", "Diffuser", "Réglages", "Personne", "personne max@",
            "Mes données", "Journal", "Mes sessions", "je peux repasser la certification si je rate ?",
        ];
        foreach (var text in said)
            await account.SayAsync(text);
    }
}

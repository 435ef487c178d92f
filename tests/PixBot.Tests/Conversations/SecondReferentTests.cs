using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>Two referents at the same question: what the slower one sends too, and what they are still typing.</summary>
public sealed class SecondReferentTests : IAsyncDisposable
{
    private const string Bike = "Où garer mon vélo pendant l’épreuve ?";
    private const string Send = "Envoyer la réponse";

    private readonly Bot bot = new();

    private Account Rene => bot.As("rene");

    [Fact]
    public async Task Whoever_was_answered_before_gets_nothing_of_what_a_second_referent_sends_to_all_too()
    {
        await OpenAsync();
        await AskAsync("lea");
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage, Léa."));
        await bot.SettleAsync();
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await AskAsync("tom");
        await AskAsync("zoe");
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Dans la cour."), ("to", "all"));
        var late = await Rene.PressAsync(Send, ("answer", "Au fond."), ("to", "all"));
        late.Text.ShouldContain("Dans la cour.");
        late.Text.ShouldNotContain("Léa");
        await Rene.PressAsync("Envoyer aussi");
        await bot.SettleAsync();
        Count("lea", "Au fond.").ShouldBe(0);
        Count("tom", "Au fond.").ShouldBe(1);
        Count("zoe", "Au fond.").ShouldBe(1);
    }

    [Fact]
    public async Task A_forged_press_sends_too_to_nobody_who_was_answered_before()
    {
        await OpenAsync();
        await AskAsync("lea");
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage, Léa."));
        await AskAsync("tom");
        await bot.SettleAsync();
        await bot.Claire.SayAsync("Questions");
        await bot.Claire.PressAsync("Répondre");
        var id = bot.Claire.LastCard.DataOf(Send)["question"];
        await bot.Claire.ForgeAsync("question-also", ("question", id), ("to", "all"), ("answer", "Au fond."));
        await bot.SettleAsync();
        Count("lea", "Au fond.").ShouldBe(0);
    }

    [Fact]
    public async Task What_a_referent_is_typing_into_the_form_that_they_opened_is_not_wiped_when_another_answers()
    {
        await OpenAsync();
        await AskAsync("lea");
        await bot.SettleAsync();
        await Rene.SayAsync("Questions");
        await Rene.PressAsync("Répondre");
        await bot.SettleAsync();
        var form = Rene.LastCard;
        await bot.Claire.PressAsync(Send, ("answer", "Au garage."));
        await bot.SettleAsync();
        Rene.Cards.ShouldContain(form);
        var late = await Rene.PressAsync(Send, ("answer", "Au fond."));
        late.Text.ShouldContain("Claire Fontaine a déjà répondu.");
        Count("lea", "Au fond.").ShouldBe(0);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task OpenAsync()
    {
        await bot.OpenAsync($"{School.Roster}Petit;René;;rene@ecole.example;référent;;\n");
        await Rene.InstallAsync();
    }

    private Task AskAsync(string name) => bot.As(name).ForgeAsync("ask-referent", ("question", Bike));

    private int Count(string name, string words) => bot.As(name).Chat.Count(shown => shown.Text.Contains(words, StringComparison.Ordinal));
}

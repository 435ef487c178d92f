using System.Text.Json;
using PixBot.Core.Messaging;
using PixBot.Core.State;
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

    [Fact]
    public async Task What_is_typed_into_a_question_opened_on_the_card_of_all_that_waits_was_wiped_when_one_more_was_asked()
    {
        await OpenAsync();
        await AskAsync("lea");
        await bot.As("tom").ForgeAsync("ask-referent", ("question", "Et ma trottinette ?"));
        await bot.SettleAsync();
        await Rene.PressAsync("Répondre");
        await bot.SettleAsync();
        var form = Rene.LastCard;

        await bot.As("zoe").ForgeAsync("ask-referent", ("question", "Et les rollers ?"));
        await bot.SettleAsync();

        Rene.Cards.ShouldContain(form);
        Rene.LastCard.Words().ShouldContain("3 questions attendent une réponse");
    }

    [Fact]
    public async Task A_form_that_was_left_alone_ends_by_itself_once_nobody_can_be_typing_into_it()
    {
        await OpenAsync();
        await AskAsync("lea");
        await bot.SettleAsync();
        await Rene.SayAsync("Questions");
        await Rene.PressAsync("Répondre");
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage."));
        await bot.SettleAsync();
        Rene.Has(Send).ShouldBeTrue();

        await bot.UntilAsync(bot.Clock.GetUtcNow() + TimeSpan.FromMinutes(21));

        Rene.Has(Send).ShouldBeFalse();
        Rene.LastCard.Words().ShouldContain("Répondu par Claire Fontaine");
    }

    [Fact]
    public async Task A_card_that_an_earlier_version_brought_is_found_and_says_who_answered()
    {
        await OpenAsync();
        await AskAsync("lea");
        await bot.SettleAsync();
        await KeepAsBeforeAsync();

        await bot.Claire.PressAsync(Send, ("answer", "Au garage."));
        await bot.SettleAsync();

        Rene.Has(Send).ShouldBeFalse();
        Rene.LastCard.Words().ShouldContain("Répondu par Claire Fontaine");
        (await bot.RowsAsync("question-cards")).ShouldBeEmpty();
        (await bot.RowsAsync("shown-cards")).ShouldBeEmpty("a card that says its last is kept up to date no more");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <summary>As the cards stood in the table of an earlier version.</summary>
    private async Task KeepAsBeforeAsync()
    {
        var table = bot.Get<ITable>();
        foreach (var row in await bot.RowsAsync("shown-cards"))
        {
            var chat = new Address(row.Values.RequiredText("Tenant"), new Uri(row.Values.RequiredText("Service")), row.Values.RequiredText("Chat"));
            var before = RowValues.Of(
                ("Account", row.Values.RequiredText("Account")),
                ("Chat", JsonSerializer.Serialize(chat)),
                ("Activity", row.Values.RequiredText("ActivityId")),
                ("Language", "fr"),
                ("Answers", 0),
                ("Asked", 1));
            await table.PutAsync(new Row(Partitions.Of(SchoolId.OfTenant(Bot.Tenant), "question-cards"), row.Key["question-".Length..], before), Bot.Token);
            await table.TryDeleteAsync(row.Partition, row.Key, Bot.Token);
        }
    }

    private async Task OpenAsync()
    {
        await bot.OpenAsync($"{School.Roster}Petit;René;;rene@ecole.example;référent;;\n");
        await Rene.InstallAsync();
    }

    private Task AskAsync(string name) => bot.As(name).ForgeAsync("ask-referent", ("question", Bike));

    private int Count(string name, string words) => bot.As(name).Chat.Count(shown => shown.Text.Contains(words, StringComparison.Ordinal));
}

using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>What was harmless when it was written is held back once it is the code of a session.</summary>
public sealed class LaterSecretTests : IAsyncDisposable
{
    private const string Later = "QRTV23";

    private readonly Bot bot = new();

    private Account Lea => bot.As("lea");

    [Fact]
    public async Task A_message_under_way_does_not_arrive_with_what_has_become_a_code()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Diffuser");
        var classes = bot.Claire.LastCard.Inputs().OfType<AdaptiveCards.AdaptiveChoiceSetInput>().Single().Choices.Select(choice => choice.Value);
        await bot.Claire.ForgeAsync("message-send", ("message", "m1"), ("text", $"Le casier {Later} est vide"), ("audience", string.Join(',', classes)));
        await EnterCodeAsync();
        Lea.Holds(Later).ShouldBeFalse();
    }

    [Fact]
    public async Task An_answer_under_way_does_not_arrive_with_what_has_become_a_code()
    {
        await AskedAsync();
        await AnswerAsync();
        await EnterCodeAsync();
        Lea.Holds(Later).ShouldBeFalse();
    }

    [Fact]
    public async Task My_questions_says_that_an_answer_is_held_back_which_holds_a_code_by_now()
    {
        await AskedAsync();
        await AnswerAsync();
        await bot.SettleAsync();
        (await Lea.SayAsync("Mes questions")).Text.ShouldContain(Later);
        await EnterCodeAsync();
        var words = (await Lea.SayAsync("Mes questions")).Text;
        words.ShouldNotContain(Later);
        words.ShouldContain("Le référent a répondu.");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task AskedAsync()
    {
        await bot.OpenAsync();
        await Lea.ForgeAsync("ask-referent", ("question", "Quel est mon casier ?"), ("lang", "fr"));
        await bot.SettleAsync();
    }

    private async Task AnswerAsync()
    {
        var question = (await bot.RowsAsync("questions")).Single().Key;
        await bot.Claire.ForgeAsync("question-answer", ("question", question), ("answer", $"Le casier {Later}."));
    }

    /// <summary>What is queued goes out once the session is there.</summary>
    private Task EnterCodeAsync() => bot.PlanAsync(("code", Later), ("certifiable", "false"));
}

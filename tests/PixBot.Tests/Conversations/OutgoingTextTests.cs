using PixBot.Core.Features.Sessions;
using PixBot.Core.Features.Sessions.Outgoing;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>Nothing that somebody writes through the bot carries a number, code or password of a session that is not over.</summary>
public sealed class OutgoingTextTests : IAsyncDisposable
{
    private const string Hidden = "le code : b.t-p\u200b k ４ 7";

    private readonly Bot bot = new();

    [Fact]
    public async Task An_answer_with_a_code_does_not_leave_and_the_referent_is_told_why()
    {
        await PlannedAsync();
        await bot.As("max").ForgeAsync("ask-referent", ("question", "Où garer mon vélo ?"));
        await bot.SettleAsync();
        var notice = (await bot.Claire.PressAsync("Envoyer la réponse", ("answer", Hidden))).Notice!;
        notice.ShouldContain("le code d’accès");
        notice.ShouldNotContain(School.AccessCode);
        await NothingLeavesAsync();
    }

    [Fact]
    public async Task An_entry_with_a_number_is_neither_previewed_nor_published()
    {
        await PlannedAsync();
        foreach (var verb in new[] { "entry-preview", "entry-save" })
        {
            (await bot.Claire.ForgeAsync(verb, ("topic", "school-bike"), ("lang", "fr"), ("question", "Où ?"), ("answer", "Session 184 732"))).Text.ShouldContain("le numéro");
            (await bot.Claire.ForgeAsync(verb, ("topic", "school-bike"), ("lang", "fr"), ("question", $"Où ? {Hidden}"), ("answer", "Là"))).Text.ShouldContain("le code d’accès");
            (await bot.Claire.ForgeAsync(verb, ("topic", "school-bike"), ("lang", "fr"), ("question", "Où ?"), ("answer", "Là"), ("ways", "C-7kwr!9"))).Text.ShouldContain("le mot de passe");
        }

        (await bot.As("max").SayAsync("Où ?")).Text.ShouldNotContain("Là");
        await NothingLeavesAsync();
    }

    [Theory]
    [InlineData("Session 184732", "le numéro")]
    [InlineData("7KWR9", "le mot de passe")]
    [InlineData(Hidden, "le code d’accès")]
    public async Task A_message_to_classes_with_a_secret_is_neither_previewed_nor_sent(string text, string kind)
    {
        await PlannedAsync();
        await bot.Claire.SayAsync("Diffuser");
        var classes = bot.Claire.LastCard.Inputs().OfType<AdaptiveCards.AdaptiveChoiceSetInput>().Single().Choices.Select(choice => choice.Value);
        (await bot.Claire.PressAsync("Aperçu", ("text", text), ("audience", string.Join(',', classes)))).Notice!.ShouldContain(kind);
        (await bot.Claire.ForgeAsync("message-send", ("message", "m1"), ("text", text), ("audience", string.Join(',', classes)))).Notice!.ShouldContain(kind);
        await NothingLeavesAsync();
    }

    [Fact]
    public async Task A_pupil_who_tells_a_problem_with_the_code_in_it_is_told_to_take_it_out()
    {
        await PlannedAsync();
        (await bot.As("max").ForgeAsync("ask-referent", ("question", $"{Hidden} ne marche pas"))).Notice!.ShouldContain("le code d’accès");
        await NothingLeavesAsync();
    }

    [Fact]
    public async Task The_code_of_a_session_of_this_very_moment_counts_and_that_of_one_that_is_over_no_more()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        (await bot.As("max").ForgeAsync("ask-referent", ("question", "BTPK47 ?"))).Notice!.ShouldNotContain("le code d’accès");
        var session = await bot.PlanAsync();
        (await bot.As("tom").ForgeAsync("ask-referent", ("question", "BTPK47 ?"))).Notice!.ShouldContain("le code d’accès");
        bot.Clock.SetUtcNow(session.StartsAt.AddDays(2));
        (await bot.As("tom").ForgeAsync("ask-referent", ("question", "BTPK47 ?"))).Notice!.ShouldNotContain("le code d’accès");
    }

    [Fact]
    public async Task An_entry_of_earlier_is_held_back_once_a_session_has_the_number_in_it()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.Claire.ForgeAsync("entry-save", ("topic", "school-bike"), ("lang", "fr"), ("question", "Où garer mon vélo ?"), ("answer", "Case 184 732."));
        bot.Clock.Advance(TimeSpan.FromSeconds(5));
        (await bot.As("max").SayAsync("Où garer mon vélo ?")).Text.ShouldContain("Case 184 732.");
        var chats = bot.As("tom").Chat.Count;
        await bot.PlanAsync();
        (await bot.As("tom").SayAsync("Où garer mon vélo ?")).Text.ShouldContain("retenue pour le moment");
        bot.As("tom").Chat.Skip(chats).ShouldAllBe(shown => !shown.Text.Contains("184 732"));
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<Session> PlannedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        return await bot.PlanAsync();
    }

    private async Task NothingLeavesAsync()
    {
        await bot.SettleAsync();
        SessionSecrets secrets = new(
            SessionNumber.TryParse(School.SessionNumber)!, AccessCode.TryParse(School.AccessCode)!, SupervisorPassword.TryParse(School.Password));
        foreach (var account in bot.Accounts.Where(account => account != bot.Claire))
            account.Chat.ShouldNotContain(shown => SecretsInText.Find(FoldedText.Of(shown.Text), secrets).Any(), account.ObjectId);
    }
}

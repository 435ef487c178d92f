using AdaptiveCards;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class QuestionOverviewTests : IAsyncDisposable
{
    private const string Unknown = "quelle est la capitale du Kazakhstan ?";
    private const string Known = "où trouver le numéro de session ?";

    private readonly Bot bot = new();

    [Fact]
    public async Task It_counts_what_was_asked_most_unanswered_and_unhelpful_by_period_and_names_nobody()
    {
        await bot.OpenAsync();
        await bot.As("max").SayAsync(Unknown);
        bot.Clock.Advance(TimeSpan.FromDays(10));
        foreach (var name in new[] { "lea", "tom", "zoe" })
            await bot.As(name).SayAsync(Known);
        var answer = bot.As("lea").Chat[^1];
        var unhelpful = answer.Card!.Buttons().OfType<AdaptiveExecuteAction>().Single(button => button.Is("👎 Ça ne m’aide pas"));
        await bot.As("lea").PressAsync(answer, unhelpful, []);
        await bot.As("lea").PressAsync(answer, unhelpful, []);

        var month = (await bot.Claire.SayAsync("Questions")).Text;
        month.ShouldContain("Questions posées : **4**, dont **1** sans réponse.");
        month.ShouldContain("3 × ");
        month.ShouldContain($"1 × {Unknown}");
        month.Split("Réponses jugées peu utiles 👎")[1].ShouldContain("1 × ");
        var week = (await bot.Claire.PressAsync("Les 7 derniers jours")).Text;
        week.ShouldContain("Questions posées : **3**, dont **0** sans réponse.");
        week.ShouldNotContain(Unknown);
        (await bot.Claire.PressAsync("Les 12 derniers mois")).Text.ShouldContain("Questions posées : **4**");
        foreach (var name in new[] { "Martin", "Léa", "Diallo", "Tom ", "Nguyen", "Roux", "ecole.example" })
            month.ShouldNotContain(name);
    }

    [Fact]
    public async Task What_waits_can_be_opened_and_answered_from_there()
    {
        await bot.OpenAsync();
        await bot.As("lea").SayAsync(Unknown);
        await bot.As("lea").PressAsync("Demander au référent");
        await bot.SettleAsync();
        (await bot.Claire.SayAsync("Questions")).Text.ShouldContain("1 question attend une réponse");
        await bot.Claire.PressAsync("Répondre");
        await bot.Claire.PressAsync("Envoyer la réponse", ("answer", "Astana."));
        await bot.SettleAsync();
        bot.As("lea").LastCard.Words().ShouldContain("Astana.");
        (await bot.Claire.SayAsync("Questions")).Text.ShouldContain("Aucune question en attente.");
    }

    [Theory]
    [InlineData("8")]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("999999999999")]
    public async Task A_period_that_is_none_of_ours_is_refused(string days)
    {
        await bot.OpenAsync();
        (await bot.Claire.ForgeAsync("questions-period", ("days", days))).Notice!.ShouldContain("n’est plus à jour");
    }

    [Fact]
    public async Task A_topic_that_is_hidden_now_is_still_called_by_its_question()
    {
        await bot.OpenAsync();
        await bot.As("lea").SayAsync(Known);
        await bot.Claire.ForgeAsync("base-show", ("topic", "session-number"));
        await bot.Claire.PressAsync("Masquer");
        bot.Clock.Advance(TimeSpan.FromSeconds(5));
        (await bot.Claire.SayAsync("Questions")).Text.ShouldNotContain("session-number");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}

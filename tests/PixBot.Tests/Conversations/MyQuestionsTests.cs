using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>« Mes questions », and what 👎 leads to.</summary>
public sealed class MyQuestionsTests : IAsyncDisposable
{
    private const string Bike = "Où garer mon vélo pendant l’épreuve ?";

    private readonly Bot bot = new();

    [Fact]
    public async Task An_asker_sees_their_question_sent_read_answered_and_closed()
    {
        await bot.OpenAsync();
        (await bot.As("lea").SayAsync("Mes questions")).Text.ShouldContain("Aucune question envoyée");
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        (await bot.As("lea").SayAsync("Mes questions")).Text.ShouldContain("Envoyée");
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Claire.SayAsync("Questions");
        (await bot.As("lea").SayAsync("mes questions")).Text.ShouldContain("Lue");
        await bot.Claire.PressAsync("Répondre");
        await bot.Claire.PressAsync("Envoyer la réponse", ("answer", "Au garage."));
        await bot.SettleAsync();
        var answered = (await bot.As("lea").SayAsync("Questions")).Text;
        answered.ShouldContain("Répondue par Claire Fontaine");
        answered.ShouldContain("Au garage.");
        await AskAsync("lea", "Et les chats ?");
        await bot.SettleAsync();
        await bot.Claire.PressAsync("Classer sans réponse");
        (await bot.As("lea").SayAsync("My questions")).Text.ShouldContain("Classée sans réponse écrite");
    }

    [Fact]
    public async Task It_shows_nobody_elses_questions_in_either_language()
    {
        await bot.OpenAsync();
        await AskAsync("lea", Bike);
        (await bot.As("zoe").SayAsync("My questions")).Text.ShouldContain("No question has been sent");
        (await bot.As("gus").SayAsync("Questions")).Text.ShouldNotContain("vélo");
    }

    [Fact]
    public async Task Who_was_not_helped_writes_what_they_wanted_to_know_and_that_goes_on()
    {
        await bot.OpenAsync();
        await bot.As("lea").ForgeAsync("answer-topic", ("topic", "retake"), ("kind", "suggestion"));
        await bot.As("lea").PressAsync("👎 Ça ne m’aide pas");
        (await bot.As("lea").PressAsync("Demander au référent")).Notice!.ShouldContain("Il me faut d’abord la question");
        await bot.As("lea").PressAsync("Demander au référent", ("question", "Et si je rate à cause du réseau ?"));
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain("Et si je rate à cause du réseau ?");
    }

    [Fact]
    public async Task Who_typed_a_question_that_was_not_helped_can_send_it_as_it_was()
    {
        await bot.OpenAsync();
        await bot.As("lea").SayAsync("je peux repasser la certification si je rate ?");
        await bot.As("lea").PressAsync("👎 Ça ne m’aide pas");
        await bot.As("lea").PressAsync("Demander au référent");
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain("je peux repasser la certification si je rate ?");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private Task<Seen> AskAsync(string name, string question) => bot.As(name).ForgeAsync("ask-referent", ("question", question));
}

using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Limits;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>Nobody can drown the referent or the bot, and nobody in need is held up by what keeps that from happening.</summary>
public sealed class FloodTests : IAsyncDisposable
{
    private const string Help = "tout va mal";

    private readonly Care care = new();
    private readonly Bot bot;

    public FloodTests() => bot = new(beside: services => services
        .Configure<LimitOptions>(limits => (limits.TurnsPerMinute, limits.OpenQuestions) = (5, 3))
        .AddSingleton<ICareWords>(care));

    [Fact]
    public async Task Six_hundred_invented_questions_in_one_second_are_one_card_with_a_count()
    {
        await bot.OpenAsync();
        for (var i = 0; i < 200; i++)
        {
            foreach (var question in new[] { "Où", "Quand", "Qui" })
                await bot.As($"guest{i}").ForgeAsync("ask-referent", ("question", $"{question} {i} ?"));
        }

        var before = bot.Claire.Chat.Count;
        await bot.SettleAsync();
        bot.Claire.Chat.Count.ShouldBe(before + 1);
        bot.Claire.LastCard.Words().ShouldContain("600 questions attendent une réponse");
        await bot.As("lea").ForgeAsync("ask-referent", ("question", "Et mon vélo ?"));
        await bot.SettleAsync();
        bot.Claire.Chat.Count.ShouldBe(before + 1, "the card is updated in place");
        bot.Claire.LastCard.Words().ShouldContain("601 questions attendent une réponse");
        bot.Claire.LastCard.Words().ShouldContain("Et mon vélo ?");
    }

    [Fact]
    public async Task One_person_has_a_few_questions_open_and_is_told_so_politely()
    {
        await bot.OpenAsync();
        for (var i = 0; i < 3; i++)
            (await bot.As("lea").ForgeAsync("ask-referent", ("question", $"Question {i}"))).Notice!.ShouldContain("C’est transmis");
        (await bot.As("lea").ForgeAsync("ask-referent", ("question", "Une de trop"))).Notice!.ShouldContain("3 questions attendent déjà");
        (await bot.As("tom").ForgeAsync("ask-referent", ("question", "Celle de Tom"))).Notice!.ShouldContain("C’est transmis");
        await bot.SettleAsync();
        await bot.Claire.SayAsync("Questions");
        await bot.Claire.PressAsync("Répondre");
        await bot.Claire.PressAsync("Classer sans réponse");
        await bot.Claire.SayAsync("Questions");
        bot.Claire.LastCard.Words().ShouldNotContain("Une de trop");
    }

    [Fact]
    public async Task Too_many_turns_in_a_minute_get_one_polite_word_then_nothing_until_the_next()
    {
        await bot.OpenAsync();
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 5; i++)
            (await bot.As("gus").SayAsync("aide")).Reply.Parts.ShouldNotBeEmpty();
        (await bot.As("gus").SayAsync("aide")).Text.ShouldContain("Cela fait beaucoup de messages");
        (await bot.As("gus").SayAsync("aide")).Reply.Parts.ShouldBeEmpty();
        (await bot.As("lea").SayAsync("aide")).Reply.Parts.ShouldNotBeEmpty();
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        (await bot.As("gus").SayAsync("aide")).Text.ShouldContain("Ce que je sais faire");
    }

    [Fact]
    public async Task A_press_that_is_refused_costs_little_however_much_it_holds()
    {
        await bot.OpenAsync();
        for (var i = 0; i < 6; i++)
            await bot.As("gus").SayAsync("aide");
        care.Letters = 0;
        await bot.As("gus").ForgeAsync("ask-referent", Enumerable.Range(0, 80).Select(field => ($"f{field}", new string('x', 10_000))));
        care.Letters.ShouldBeInRange(1, 4_000);
        var answered = await bot.As("gus").ForgeAsync("ask-referent", ("question", Help));
        (answered.Notice is not null || answered.Reply.Parts.Count > 0).ShouldBeTrue("words of care go on");
    }

    [Fact]
    public async Task Staff_words_of_care_and_presses_on_exam_day_are_never_held_up()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        for (var i = 0; i < 20; i++)
        {
            (await bot.Claire.SayAsync("aide")).Text.ShouldContain("Ce que je sais faire");
            (await bot.As("paul").SayAsync("aide")).Text.ShouldContain("Ce que je sais faire");
            await bot.As("lea").SayAsync("aide");
        }

        (await bot.As("lea").SayAsync("aide")).Reply.Parts.ShouldBeEmpty();
        (await bot.As("lea").ForgeAsync("command", ("command", "Help"))).Reply.Parts.ShouldBeEmpty();
        (await bot.As("lea").SayAsync($"je crois que {Help}")).Reply.Parts.ShouldNotBeEmpty();
        await bot.UntilAsync(session.StartsAt.AddHours(-1));
        for (var i = 0; i < 20; i++)
            (await bot.As("lea").ForgeAsync("command", ("command", "Help"))).Text.ShouldContain("Ce que je sais faire");
    }

    [Fact]
    public async Task A_guest_is_shown_as_one_with_their_address_and_can_be_muted_and_heard_again()
    {
        await bot.OpenAsync();
        await bot.As("gus").ForgeAsync("ask-referent", ("question", "Qui es-tu ?"));
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain("**gus** (hors liste, gus@ecole.example) demande :");
        (await bot.Claire.PressAsync("Ne plus recevoir de cette personne")).Text.ShouldContain("Plus aucune question de gus");
        await bot.SettleAsync();
        (await bot.As("gus").ForgeAsync("ask-referent", ("question", "Et maintenant ?"))).Notice!.ShouldContain("ne reçoit plus de questions");
        (await bot.As("gus").ForgeAsync("ask-referent", ("question", $"en fait {Help}"))).Text.ShouldContain("Prévenir un adulte", Case.Sensitive, "who is not heard still reaches care");
        await bot.SettleAsync();
        var overview = await bot.Claire.SayAsync("Questions");
        overview.Text.ShouldContain("Aucune question en attente.");
        overview.Text.ShouldContain("gus (gus@ecole.example)");
        (await bot.Claire.PressAsync("Recevoir de nouveau")).Text.ShouldContain("de nouveau transmises");
        (await bot.As("gus").ForgeAsync("ask-referent", ("question", "Et maintenant ?"))).Notice!.ShouldContain("C’est transmis");
        await bot.Claire.SayAsync("Journal");
        bot.Claire.LastCard.Words().ShouldContain("ne reçoit plus les questions d’une personne");
        bot.Claire.LastCard.Words().ShouldContain("reçoit de nouveau les questions d’une personne");
    }

    [Fact]
    public async Task Only_a_referent_mutes()
    {
        await bot.OpenAsync();
        await bot.As("gus").ForgeAsync("ask-referent", ("question", "Qui es-tu ?"));
        await bot.SettleAsync();
        (await bot.As("lea").PressTheirsAsync(bot.Claire, "Ne plus recevoir de cette personne")).Notice!.ShouldContain("réservé");
        (await bot.RowsAsync("question-mutes")).ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private sealed class Care : ICareWords
    {
        public int Letters { get; set; }

        public bool AreIn(string text)
        {
            Letters += text.Length;
            return text.Contains(Help, StringComparison.Ordinal);
        }
    }
}

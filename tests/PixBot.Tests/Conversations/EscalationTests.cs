using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>« Demander au référent »: from the pupil's question to everybody's answer.</summary>
public sealed class EscalationTests : IAsyncDisposable
{
    private const string Bike = "Où garer mon vélo pendant l’épreuve ?";
    private const string Send = "Envoyer la réponse";
    private const string Close = "Classer sans réponse";

    private readonly Bot bot = new();

    private Account Rene => bot.As("rene");

    [Fact]
    public async Task The_referents_get_a_question_once_however_many_ask_it()
    {
        await OpenAsync();
        (await AskAsync("lea", Bike)).Notice!.ShouldContain("C’est transmis");
        await bot.SettleAsync();
        await AskAsync("tom", "ou garer mon velo pendant l'epreuve");
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        foreach (var referent in new[] { bot.Claire, Rene })
            Count(referent, "Une question pour vous").ShouldBe(1);
        (await bot.Get<QuestionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem();
        await bot.Claire.SayAsync("Questions");
        (await bot.Claire.PressAsync("Répondre")).Text.ShouldContain("**Léa Martin** (3A), **Tom Diallo** (3A) demandent :");
    }

    [Fact]
    public async Task Every_asker_gets_the_answer_once_however_often_it_is_pressed()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await AskAsync("zoe", "où garer mon vélo pendant l'épreuve");
        await bot.SettleAsync();
        var id = QuestionId();
        (await bot.Claire.PressAsync(Send, ("answer", "Au garage."))).Text.ShouldContain("Au garage.");
        await bot.SettleAsync();
        await AnswerAsync(bot.Claire, id, "Au garage.");
        await AnswerAsync(bot.Claire, id, "Ailleurs.");
        await bot.SettleAsync();
        Count(bot.As("lea"), "Au garage.").ShouldBe(1);
        Count(bot.As("zoe"), "Au garage.").ShouldBe(1);
        bot.As("zoe").LastCard.Words().ShouldContain("The answer to your question");
        bot.As("lea").LastCard.Words().ShouldContain("Réponse de Claire Fontaine");
        foreach (var other in new[] { "tom", "max", "paul", "claire" })
            Count(bot.As(other), "La réponse à ta question").ShouldBe(0);
        bot.Accounts.ShouldAllBe(account => Count(account, "Ailleurs.") == 0);
    }

    [Fact]
    public async Task Of_two_referents_who_answer_at_the_same_moment_the_first_stands_and_both_see_it()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        var seen = await Task.WhenAll(
            bot.Claire.PressAsync(Send, ("answer", "Au garage.")),
            Rene.PressAsync(Send, ("answer", "Dans la cour.")));
        await bot.SettleAsync();
        var standing = (await bot.Get<QuestionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem().Answer!.Text!;
        seen.ShouldAllBe(one => one.Text.Contains(standing));
        Count(bot.As("lea"), "La réponse à ta question").ShouldBe(1);
        Count(bot.As("lea"), standing).ShouldBe(1);
        (await EntriesAsync()).ShouldHaveSingleItem().Answer.ShouldBe(standing);
    }

    [Fact]
    public async Task Who_asks_an_answered_question_later_has_the_answer_at_once()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage."), ("add", "false"));
        await bot.SettleAsync();
        (await AskAsync("tom", "OÙ GARER MON VÉLO PENDANT L’ÉPREUVE")).Text.ShouldContain("Au garage.");
        await bot.SettleAsync();
        Count(bot.As("tom"), "Au garage.").ShouldBe(1);
        Count(bot.Claire, "Une question pour vous").ShouldBe(0);
    }

    [Fact]
    public async Task An_answer_added_to_the_base_is_given_to_the_next_who_asks()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        (await bot.Claire.PressAsync(Send, ("answer", "Au garage."))).Text.ShouldContain("Ajouté à la base de réponses.");
        bot.Clock.Advance(TimeSpan.FromSeconds(5));
        var card = (await bot.As("tom").SayAsync("ou je peux garer mon velo pendant l'epreuve")).Card;
        card.Words().ShouldContain("Au garage.");
        card.Words().ShouldContain("Réponse de l’école");
        var topic = (await EntriesAsync()).ShouldHaveSingleItem().Topic;
        card.DataOf("👍 Ça m’aide").ShouldContainKeyAndValue("topic", topic);
        card.DataOf("👍 Ça m’aide").ShouldContainKeyAndValue("kind", "answer");
        (await bot.As("tom").PressAsync("👍 Ça m’aide")).Notice!.ShouldContain("Merci");
        (await bot.As("tom").PressAsync("👎 Ça ne m’aide pas")).Text.ShouldContain("passer la question au référent");
    }

    [Fact]
    public async Task An_answer_that_is_not_for_the_base_is_not_added_by_a_later_press_either()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        var id = QuestionId();
        (await bot.Claire.PressAsync(Send, ("answer", "Au garage."), ("add", "false"))).Text.ShouldNotContain("Ajouté");
        (await Rene.PressAsync(Send, ("answer", "Dans la cour."))).Text.ShouldContain("Au garage.");
        await AnswerAsync(bot.Claire, id, "Au garage.");
        (await EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_later_press_does_not_undo_what_was_corrected_in_the_base_meanwhile()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage."));
        var entry = (await EntriesAsync()).ShouldHaveSingleItem();
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Get<SchoolEntries>().SaveAsync(SchoolId.OfTenant(Bot.Tenant), entry with { Answer = "Devant la grille.", At = bot.Clock.GetUtcNow() }, Bot.Token);
        await Rene.PressAsync(Send, ("answer", "Dans la cour."));
        (await EntriesAsync()).ShouldHaveSingleItem().Answer.ShouldBe("Devant la grille.");
    }

    [Fact]
    public async Task A_long_question_is_added_cut_between_two_characters()
    {
        await OpenAsync();
        await AskAsync("lea", new string('a', 199) + "😀 où ?");
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Là."));
        var entry = (await EntriesAsync()).ShouldHaveSingleItem();
        entry.Question.ShouldBe(new string('a', 199));
        entry.Ways.ShouldAllBe(way => way.Length <= SchoolEntry.MaximumQuestion);
    }

    [Fact]
    public async Task An_answer_that_exists_is_sent_as_it_stands_in_the_base()
    {
        await OpenAsync();
        await AskAsync("lea", "combien coute la certification pix ?");
        await bot.SettleAsync();
        var topic = bot.Claire.LastCard.Buttons().OfType<AdaptiveCards.AdaptiveExecuteAction>().First(button => button.Verb == "question-topic");
        var shipped = bot.Get<IKnowledge>().Find(bot.Claire.LastCard.DataOf(topic.Title!)["topic"], Language.French)!;
        (await bot.Claire.PressAsync(topic.Title!)).Text.ShouldContain(Spaces.Plain(shipped.Question));
        await bot.SettleAsync();
        bot.As("lea").LastCard.Words().ShouldContain(Spaces.Plain(shipped.Answer.Trim().Split('\n')[0]));
        bot.As("lea").LastCard.Words().ShouldContain("La réponse à ta question");
        (await EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_that_is_closed_sends_nothing_and_waits_no_more()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        var seen = await bot.Claire.PressAsync(Close);
        seen.Text.ShouldContain("Classée sans réponse");
        seen.Text.ShouldNotContain("Répondu par");
        await bot.SettleAsync();
        bot.As("lea").Cards.ShouldNotContain(card => card.Words().Contains("La réponse", StringComparison.Ordinal));
        (await EntriesAsync()).ShouldBeEmpty();
        (await bot.Claire.SayAsync("Questions")).Text.ShouldContain("Aucune question en attente.");
    }

    [Fact]
    public async Task Who_asks_a_closed_question_again_is_not_told_that_it_was_passed_on_while_it_is_not()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Close);
        var notice = (await AskAsync("tom", Bike)).Notice!;
        await bot.SettleAsync();
        notice.ShouldNotContain("C’est transmis");
        Count(bot.As("tom"), "La réponse à ta question").ShouldBe(0);
    }

    [Fact]
    public async Task Pupils_and_supervisors_cannot_answer()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        foreach (var name in new[] { "lea", "paul", "gus" })
        {
            (await bot.As(name).PressTheirsAsync(bot.Claire, Send, ("answer", "Faux."))).Notice!.ShouldContain("réservé");
            (await bot.As(name).PressTheirsAsync(bot.Claire, Close)).Notice!.ShouldContain("réservé");
            foreach (var verb in new[] { "question-topic", "question-open", "questions-period", "base-list", "base-search", "base-show", "base-history", "entry-new", "entry-edit", "entry-preview", "entry-save", "entry-hide", "entry-restore", "entry-drop" })
                (await bot.As(name).ForgeAsync(verb, ("topic", "cost"), ("question", QuestionId()), ("answer", "x"), ("days", "7"))).Notice!.ShouldContain("réservé", customMessage: verb);
        }

        (await bot.Get<QuestionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
        (await EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Empty_and_overlong_answers_and_forged_ids_answer_nothing()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        var id = QuestionId();
        foreach (var answer in new[] { "", "   ", "\n\t", new string('x', SchoolEntry.MaximumAnswer + 1) })
            (await bot.Claire.PressAsync(Send, ("answer", answer))).Notice!.ShouldContain("Écrivez");
        foreach (var topic in new[] { "unknown", "", "../..", "school-unknown" })
            (await bot.Claire.ForgeAsync("question-topic", ("question", id), ("topic", topic))).Notice!.ShouldContain("n’est plus à jour");
        foreach (var question in new[] { "unknown", "", $"other|{id}", new string('x', 5_000) })
            (await bot.Claire.ForgeAsync("question-answer", ("question", question), ("answer", "x"))).Notice!.ShouldContain("n’est plus à jour");
        await bot.SettleAsync();
        (await bot.Get<QuestionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(" \n\t ")]
    public async Task Nothing_is_passed_on_where_nothing_was_asked(string question)
    {
        await OpenAsync();
        (await AskAsync("lea", question)).Notice!.ShouldContain("Il me faut d’abord la question");
        await bot.SettleAsync();
        (await bot.Get<QuestionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static int Count(Account account, string text) => account.Chat.Count(shown => shown.Text.Contains(text, StringComparison.Ordinal)
        || (text == "La réponse à ta question" && shown.Text.Contains("The answer to your question", StringComparison.Ordinal)));

    private async Task OpenAsync()
    {
        await bot.OpenAsync($"{School.Roster}Petit;René;;rene@ecole.example;référent;;\n");
        await Rene.InstallAsync();
    }

    private Task<Seen> AskAsync(string name, string question) => bot.As(name).ForgeAsync("ask-referent", ("question", question));

    private static Task<Seen> AnswerAsync(Account referent, string id, string answer) =>
        referent.ForgeAsync("question-answer", ("question", id), ("answer", answer), ("add", "true"));

    private string QuestionId() => bot.Claire.LastCard.DataOf(Send)["question"];

    private Task<IReadOnlyList<SchoolEntry>> EntriesAsync() => bot.Get<SchoolEntries>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token);
}

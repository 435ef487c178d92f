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
    public async Task Every_asker_gets_the_answer_once_however_often_it_is_pressed_where_the_referent_chose_all()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await AskAsync("zoe", "où garer mon vélo pendant l'épreuve");
        await bot.SettleAsync();
        var id = QuestionId();
        (await bot.Claire.PressAsync(Send, ("answer", "Au garage."), ("to", "all"))).Text.ShouldContain("Au garage.");
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
        bot.Accounts.Where(account => account != bot.Claire).ShouldAllBe(account => Count(account, "Ailleurs.") == 0);
    }

    [Fact]
    public async Task Of_two_who_ask_the_same_only_the_one_who_is_answered_reads_the_answer()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await AskAsync("tom", Bike);
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain("**Léa Martin** (3A), **Tom Diallo** (3A) demandent :");
        var seen = await bot.Claire.PressAsync(Send, ("answer", "Il te manque deux compétences, passe me voir avec le PAP signé."));
        await bot.SettleAsync();
        Count(bot.As("lea"), "deux compétences").ShouldBe(1);
        Count(bot.As("tom"), "deux compétences").ShouldBe(0);
        seen.Text.ShouldContain("Envoyé à Léa Martin (3A), et à personne d’autre.");
        seen.Text.ShouldContain("Attend encore une réponse : Tom Diallo (3A).");
        await bot.Claire.PressAsync("Répondre aux autres");
        await bot.Claire.PressAsync(Send, ("answer", "Au garage."));
        await bot.SettleAsync();
        Count(bot.As("tom"), "Au garage.").ShouldBe(1);
        Count(bot.As("lea"), "Au garage.").ShouldBe(0);
    }

    [Theory]
    [InlineData("tom")]
    [InlineData("gus")]
    public async Task Who_asks_in_the_same_words_later_reads_nothing_of_what_another_was_answered_and_reaches_the_referent(string name)
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage, Léa."), ("add", "true"));
        await bot.SettleAsync();
        (await AskAsync(name, "OÙ GARER MON VÉLO PENDANT L’ÉPREUVE")).Notice!.ShouldContain("C’est transmis");
        await bot.SettleAsync();
        (await bot.As(name).SayAsync(Bike)).Text.ShouldNotContain("garage");
        Count(bot.As(name), "garage").ShouldBe(0);
        Count(bot.Claire, "Une question pour vous").ShouldBe(1);
        (await EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_asks_the_same_while_it_waits_is_shown_beside_the_first_and_takes_nothing_from_what_is_being_typed()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        var form = bot.Claire.LastCard;
        await AskAsync("tom", Bike);
        await bot.SettleAsync();
        bot.Claire.Cards.ShouldContain(form, "a card with an input is not replaced under the hands of its reader");
        bot.Claire.LastCard.Words().ShouldContain("1 question attend une réponse");
        bot.Claire.LastCard.Words().ShouldContain("**Léa Martin** (3A), **Tom Diallo** (3A) demandent :");
        await bot.Claire.PressAsync(Send, ("answer", "Au garage, Léa."));
        await bot.SettleAsync();
        Count(bot.As("tom"), "Au garage").ShouldBe(0);
        bot.Claire.LastCard.Words().ShouldContain("**Tom Diallo** (3A) demande :");
    }

    [Fact]
    public async Task A_card_of_an_earlier_version_asks_whom_of_several_and_keeps_what_was_typed()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await AskAsync("tom", Bike);
        await bot.SettleAsync();
        var seen = await bot.Claire.ForgeAsync("question-answer", ("question", QuestionId()), ("answer", "Au garage."), ("add", "true"));
        seen.Text.ShouldContain("Choisissez à qui va la réponse.");
        seen.Card.Inputs().OfType<AdaptiveCards.AdaptiveTextInput>().Single().Value.ShouldBe("Au garage.");
        await bot.SettleAsync();
        Count(bot.As("lea"), "Au garage.").ShouldBe(0);
        await bot.Claire.PressAsync(Send);
        await bot.SettleAsync();
        Count(bot.As("lea"), "Au garage.").ShouldBe(1);
        Count(bot.As("tom"), "Au garage.").ShouldBe(0);
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
        Count(bot.As("lea"), "La réponse à ta question").ShouldBe(1);
        var standing = Count(bot.As("lea"), "Au garage.") == 1 ? "Au garage." : "Dans la cour.";
        Count(bot.As("lea"), standing).ShouldBe(1);
        seen.ShouldAllBe(one => one.Text.Contains(standing));
    }

    [Fact]
    public async Task The_card_in_the_other_referents_chat_says_who_answered_and_has_no_live_button()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        Rene.Has(Send).ShouldBeTrue();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage."));
        await bot.SettleAsync();
        Rene.Has(Send).ShouldBeFalse();
        Rene.Has(Close).ShouldBeFalse();
        Rene.LastCard.Words().ShouldContain("Répondu par Claire Fontaine");
        Count(Rene, "Une question pour vous").ShouldBe(0);
    }

    [Fact]
    public async Task What_the_second_referent_typed_meanwhile_is_kept_and_sent_too_where_they_wish()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage."));
        var late = await Rene.PressAsync(Send, ("answer", "Plutôt dans la cour."));
        late.Text.ShouldContain("Claire Fontaine a déjà répondu. Envoyer aussi votre réponse ?");
        late.Card.Inputs().OfType<AdaptiveCards.AdaptiveTextInput>().Single().Value.ShouldBe("Plutôt dans la cour.");
        await bot.SettleAsync();
        Count(bot.As("lea"), "la cour").ShouldBe(0);
        await Rene.PressAsync("Envoyer aussi", ("answer", "Plutôt dans la cour, à gauche."));
        await bot.SettleAsync();
        Count(bot.As("lea"), "à gauche").ShouldBe(1);
        Count(bot.As("lea"), "La réponse à ta question").ShouldBe(2);
    }

    [Fact]
    public async Task What_the_second_referent_typed_meanwhile_may_stay_unsent()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage."));
        await Rene.PressAsync(Send, ("answer", "Plutôt dans la cour."));
        (await Rene.PressAsync("Annuler")).Text.ShouldContain("Répondu par Claire Fontaine");
        await bot.SettleAsync();
        Count(bot.As("lea"), "la cour").ShouldBe(0);
        Rene.Has("Envoyer aussi").ShouldBeFalse();
    }

    [Fact]
    public async Task An_answer_is_published_as_a_second_act_under_a_title_and_text_that_can_be_changed()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Au garage."));
        (await EntriesAsync()).ShouldBeEmpty();
        await bot.Claire.PressAsync("Publier pour tous…");
        await bot.Claire.PressAsync("Vérifier", ("question", "Où garer un vélo ?"), ("answer", "Au garage à vélos."));
        (await EntriesAsync()).ShouldBeEmpty();
        await bot.Claire.PressAsync("Enregistrer");
        bot.Clock.Advance(TimeSpan.FromSeconds(5));
        var card = (await bot.As("tom").SayAsync("ou je peux garer mon velo pendant l'epreuve")).Card;
        card.Words().ShouldContain("Au garage à vélos.");
        card.Words().ShouldContain("Réponse de l’école");
        var topic = (await EntriesAsync()).ShouldHaveSingleItem().Topic;
        card.DataOf("👍 Ça m’aide").ShouldContainKeyAndValue("topic", topic);
        card.DataOf("👍 Ça m’aide").ShouldContainKeyAndValue("kind", "answer");
        (await bot.As("tom").PressAsync("👍 Ça m’aide")).Notice!.ShouldContain("Merci");
        (await bot.As("tom").PressAsync("👎 Ça ne m’aide pas")).Text.ShouldContain("passer la question au référent");
    }

    [Fact]
    public async Task Publishing_proposes_a_neutral_title_and_warns_of_what_looks_personal()
    {
        await OpenAsync();
        await AskAsync("lea", "Je suis Léa Martin de 3A, où je gare mon vélo ?");
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Tom Diallo (3A), né le 12/03/2011, INE 123456789AB, te montrera ; appelle le 06 12 34 56 78 ou tom@ecole.example."));
        var form = await bot.Claire.PressAsync("Publier pour tous…");
        form.Card.Inputs().OfType<AdaptiveCards.AdaptiveTextInput>().ShouldAllBe(input => input.Id == "answer" || input.Value == null || !input.Value.Contains("Léa"));
        foreach (var warning in new[] { "Tom Diallo", "Une classe est nommée : 3A", "adresse e-mail", "téléphone", "INE", "naissance", "s’adresse à une personne" })
            form.Text.ShouldContain(warning);
        (await bot.Claire.PressAsync("Vérifier")).Text.ShouldContain("À relire avant que tout le monde le lise");
        await bot.Claire.PressAsync("Publier pour tous…");
        (await bot.Claire.PressAsync("Vérifier", ("answer", "Devant le gymnase."))).Text.ShouldNotContain("À relire");
    }

    [Fact]
    public async Task What_is_asked_of_ones_own_state_is_never_published()
    {
        await OpenAsync();
        await AskAsync("lea", "suis-je certifiable ?");
        await bot.SettleAsync();
        var seen = await bot.Claire.PressAsync(Send, ("answer", "Il te manque deux compétences."));
        bot.Claire.Has("Publier pour tous…").ShouldBeFalse();
        seen.Text.ShouldContain("Il te manque deux compétences.");
    }

    [Fact]
    public async Task A_long_question_is_added_cut_between_two_characters()
    {
        await OpenAsync();
        await AskAsync("lea", new string('a', 199) + "😀 où ?");
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Send, ("answer", "Là."));
        await bot.Claire.PressAsync("Publier pour tous…");
        await bot.Claire.PressAsync("Vérifier");
        await bot.Claire.PressAsync("Enregistrer");
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
    public async Task A_question_that_is_closed_waits_no_more_and_its_asker_is_told_in_kind_words_of_their_language()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await AskAsync("zoe", "May I bring my own headphones and tea?");
        await bot.SettleAsync();
        await bot.Claire.SayAsync("Questions");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await bot.Claire.SayAsync("Questions");
            await bot.Claire.PressAsync("Répondre");
            var seen = await bot.Claire.PressAsync(Close);
            seen.Text.ShouldContain("Classée sans réponse");
            seen.Text.ShouldNotContain("Répondu par");
            await bot.SettleAsync();
        }

        bot.As("lea").LastCard.Words().ShouldContain("Merci de l’avoir posée.");
        bot.As("zoe").LastCard.Words().ShouldContain("Thank you for asking.");
        bot.As("lea").Cards.ShouldNotContain(card => card.Words().Contains("La réponse à ta question", StringComparison.Ordinal));
        (await EntriesAsync()).ShouldBeEmpty();
        (await bot.Claire.SayAsync("Questions")).Text.ShouldContain("Aucune question en attente.");
    }

    [Fact]
    public async Task A_closed_question_shuts_nobody_else_out_nor_its_own_asker()
    {
        await OpenAsync();
        await AskAsync("lea", Bike);
        await bot.SettleAsync();
        await bot.Claire.PressAsync(Close);
        foreach (var name in new[] { "tom", "lea" })
        {
            (await AskAsync(name, Bike)).Notice!.ShouldContain("C’est transmis");
            await bot.SettleAsync();
            await bot.Claire.SayAsync("Questions");
            await bot.Claire.PressAsync("Répondre");
            await bot.Claire.PressAsync(Send, ("answer", $"Au garage, {name}."));
            await bot.SettleAsync();
            Count(bot.As(name), $"Au garage, {name}.").ShouldBe(1);
        }
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

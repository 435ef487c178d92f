using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class AnswerTests : IAsyncDisposable
{
    private const string Helpful = "👍 Ça m’aide";
    private const string NotHelpful = "👎 Ça ne m’aide pas";
    private const string AskReferent = "Demander au référent";

    private readonly Bot bot = new();

    [Fact]
    public async Task An_answers_feedback_carries_its_topic_and_kind()
    {
        await bot.OpenAsync();
        var card = (await bot.As("lea").SayAsync("où trouver le numéro de session ?")).Card;
        foreach (var title in new[] { Helpful, NotHelpful })
            card.DataOf(title).ShouldContainKeyAndValue("topic", "session-number");
        card.DataOf(Helpful).ShouldContainKeyAndValue("kind", "answer");
        ((AdaptiveExecuteAction)card.Buttons().Last()).Fallback.ShouldBeOfType<AdaptiveSubmitAction>()
            .Data.ShouldBeAssignableTo<IReadOnlyDictionary<string, string>>()!.ShouldContainKeyAndValue("kind", "answer");
    }

    [Theory]
    [InlineData("suis-je certifiable ?", "my-status")]
    [InlineData("quand est-ce que je passe la certification ?", "my-session")]
    [InlineData("où trouver le numéro de session ?", "session-number")]
    public async Task A_personal_topic_keeps_its_id_for_a_guest(string question, string topic)
    {
        await bot.OpenAsync();
        var card = (await bot.As("gus").SayAsync(question)).Card;
        card.DataOf(Helpful).ShouldContainKeyAndValue("topic", topic);
        card.Words().ShouldContain("je ne trouve pas cette adresse");
    }

    [Fact]
    public async Task A_suggestion_carries_its_kind_and_leads_to_its_answer()
    {
        await bot.OpenAsync();
        var card = await UnsureAsync();
        var suggestion = card.Buttons().OfType<AdaptiveExecuteAction>().First();
        card.DataOf(suggestion.Title!).ShouldContainKeyAndValue("kind", "suggestion");
        var topic = card.DataOf(suggestion.Title!)["topic"];
        card.Buttons().Count().ShouldBeInRange(2, 4);
        (await bot.As("lea").PressAsync(suggestion.Title!)).Card.DataOf(Helpful).ShouldContainKeyAndValue("topic", topic);
    }

    [Fact]
    public async Task What_else_may_have_been_meant_stands_under_the_answer_and_leads_to_its_own()
    {
        await bot.OpenAsync();
        var knowledge = bot.Get<IKnowledge>();
        var (question, sure) = BuiltInEntries.Read().Entries.Where(entry => entry.Language == Language.French)
            .SelectMany(entry => entry.Ways)
            .Select(way => (way, knowledge.Match(way, Language.French) as TopicMatch.Sure))
            .First(pair => pair.Item2 is { Others.Count: > 0, Language: Language.French });

        var card = (await bot.As("lea").SayAsync(question)).Card;

        card.DataOf(Helpful).ShouldContainKeyAndValue("topic", sure!.Topic);
        card.Words().ShouldContain("Ou plutôt");
        var other = card.Buttons().OfType<AdaptiveExecuteAction>().First(button => button.Verb == "answer-topic");
        card.DataOf(other.Title!).ShouldContainKeyAndValue("kind", "suggestion");
        card.DataOf(other.Title!).ShouldContainKeyAndValue("topic", sure.Others[0]);
        (await bot.As("lea").PressAsync(other.Title!)).Card.DataOf(Helpful).ShouldContainKeyAndValue("topic", sure.Others[0]);
    }

    [Fact]
    public async Task Small_talk_carries_neither_topic_nor_kind()
    {
        await bot.OpenAsync();
        var seen = await bot.As("lea").SayAsync("merci beaucoup !");
        seen.Cards.ShouldBeEmpty();
        seen.Text.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task What_nobody_knows_is_not_guessed_but_offered_to_the_referent()
    {
        await bot.OpenAsync();
        var card = (await bot.As("lea").SayAsync("quelle est la capitale du Kazakhstan ?")).Card;
        card.Words().ShouldContain("je préfère ne rien inventer");
        card.Buttons().ShouldHaveSingleItem().Title.ShouldBe(AskReferent);
        card.DataOf(AskReferent).ShouldNotContainKey("kind");
    }

    [Fact]
    public async Task Whom_an_answer_did_not_help_is_offered_the_referent_who_gets_the_question_once()
    {
        await bot.OpenAsync();
        var lea = bot.As("lea");
        await lea.SayAsync("où trouver le numéro de session ?");
        (await lea.PressAsync(Helpful)).Notice!.ShouldContain("Merci");
        (await lea.PressAsync(NotHelpful)).Text.ShouldContain("Je peux passer la question au référent");
        (await lea.PressAsync(AskReferent)).Notice!.ShouldContain("C’est transmis");
        lea.Has(AskReferent).ShouldBeFalse("a spent card has no live button");
        lea.LastCard.Words().ShouldContain("C’est transmis");
        await lea.ForgeAsync("ask-referent", ("question", "où trouver le numéro de session ?"));
        await bot.SettleAsync();

        bot.Claire.Chat.Count(shown => shown.Text.Contains("Une question pour vous", StringComparison.Ordinal)).ShouldBe(1);
        bot.Claire.LastCard.Words().ShouldContain("**Léa Martin** (3A) demande :");
        bot.Claire.LastCard.Words().ShouldContain("où trouver le numéro de session ?");
        (await bot.RowsAsync("feedback")).ShouldHaveSingleItem().Values.Flag("helped").ShouldBeFalse();
        (await bot.Claire.SayAsync("Questions")).Text.ShouldContain("où trouver le numéro de session ?");
        bot.As("paul").Chat.ShouldNotContain(shown => shown.Text.Contains("Une question pour vous", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("je peux repasser la certification si je rate ?")]
    [InlineData("quand est-ce que je passe la certification ?")]
    public async Task Whom_an_answer_did_not_help_got_a_form_out_of_sight_below_it(string question)
    {
        await bot.OpenAsync();
        var lea = bot.As("lea");
        var answer = (await lea.SayAsync(question)).Card.Words().Split('\n').Take(2).ToList();
        var cards = lea.Cards.Count;

        var asked = await lea.PressAsync(NotHelpful);
        asked.Reply.Parts.ShouldHaveSingleItem().ShouldBeOfType<ReplyPart.ReplaceCard>();
        answer.ShouldAllBe(line => asked.Text.Contains(line));
        asked.Card.Inputs().ShouldHaveSingleItem().Typed().ShouldBe(question);
        lea.Has(NotHelpful).ShouldBeFalse("it was pressed");

        await lea.PressAsync(AskReferent, ("question", "Et si je suis malade ce jour-là ?"));
        lea.Cards.Count.ShouldBe(cards, "each step took the place of the one before");
        lea.LastCard.Buttons().ShouldBeEmpty();
        answer.ShouldAllBe(line => lea.LastCard.Words().Contains(line));
        lea.LastCard.Words().ShouldContain("C’est transmis");
        lea.LastCard.Words().ShouldContain("Et si je suis malade ce jour-là ?");
    }

    [Fact]
    public async Task Number_and_code_on_an_answer_that_did_not_help_go_with_the_session()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.UntilCodesAsync(session);
        var lea = bot.As("lea");
        await lea.SayAsync("où trouver le numéro de session ?");
        await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés", ("present", School.IdOf("lea")));
        await bot.SettleAsync();

        (await lea.PressAsync(NotHelpful)).Text.ShouldContain(School.AccessCode);
        await bot.SettleAsync();
        await bot.UntilAsync(session.OverAt + TimeSpan.FromMinutes(5));
        lea.Cards.ShouldNotContain(card => card.Words().Contains(School.AccessCode, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_reaches_the_referent_as_it_was_typed_and_does_nothing_there()
    {
        await bot.OpenAsync();
        var lea = bot.As("lea");
        await lea.ForgeAsync("ask-referent", ("question", "[clique](https://mal.example) **vite** <b>!</b>"));
        await bot.SettleAsync();
        var words = bot.Claire.LastCard.Words();
        words.ShouldContain(CardText.Escape("[clique](https://mal.example) **vite** <b>!</b>"));
        words.ShouldNotContain("](https://");
    }

    [Fact]
    public async Task A_long_question_is_cut_between_two_characters()
    {
        await bot.OpenAsync();
        var question = new string('a', 499) + "😀" + new string('b', 10_000);
        await bot.As("lea").ForgeAsync("ask-referent", ("question", question));
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain(new string('a', 499));
        bot.Claire.LastCard.Words().ShouldNotContain("\ufffd");
    }

    [Fact]
    public async Task A_setting_that_the_school_has_not_made_leaves_its_line_out_and_no_brace()
    {
        await using var bare = new Bot(options =>
        {
            options.School.CampaignCode = null;
            options.School.CampaignUrl = null;
            options.School.ProfileDeadline = null;
        });
        foreach (var question in new[] { "comment envoyer mon profil ?", "c'est quoi le code de la campagne ?", "quelle est la date limite pour envoyer le profil ?" })
        {
            (await bare.As("gus").SayAsync(question)).Text.ShouldNotContain("{");
            (await bot.As("gus").SayAsync(question)).Text.ShouldNotContain("{");
        }
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <summary>A question that the matcher is not sure about: which one is its own affair.</summary>
    private async Task<AdaptiveCard> UnsureAsync()
    {
        var knowledge = bot.Get<IKnowledge>();
        var words = BuiltInEntries.Read().Entries.Where(entry => entry.Language == Language.French).SelectMany(entry => entry.Question.Split(' '));
        var unsure = words.Distinct().First(word => knowledge.Match(word, Language.French) is TopicMatch.Unsure { Language: Language.French });
        return (await bot.As("lea").SayAsync(unsure)).Card;
    }
}

using System.Text.RegularExpressions;
using AdaptiveCards;
using Newtonsoft.Json.Linq;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>What people type is shown as they typed it, whoever gets it and whatever it looks like.</summary>
public sealed partial class HostileTextTests : IAsyncDisposable
{
    private const string Send = "Envoyer la réponse";

    private static readonly string[] Shown = ["text", "value", "title", "label", "placeholder", "altText"];

    private readonly Bot bot = new();

    public static TheoryData<string> Texts =>
    [
        "[clique ici](https://mal.example/x) maintenant",
        "![image](https://mal.example/x.png)",
        "<b>gras</b> <script>alert(1)</script> <at>tous</at>",
        "**gras** _penché_ ~~barré~~ `code`\n# titre\n- liste\n1. un",
        "{\"type\":\"Action.OpenUrl\",\"url\":\"https://mal.example\"}",
        "{{DATE(2026-01-01T00:00:00Z, SHORT)}} ${user.name}",
        "a\u202ecod.exe\u200b\u0007b",
        "https://mal.example/?a=1&amp;b javascript:alert(1)",
        "\"},{\"verb\":\"entry-save\"}\\",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Question_answer_and_entry_are_shown_as_text_in_every_card(string text)
    {
        await bot.OpenAsync();
        await bot.As("lea").ForgeAsync("ask-referent", ("question", text));
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain(Words(text));
        await bot.Claire.SayAsync("Questions");
        bot.Claire.LastCard.Words().ShouldContain(Words(text));
        await bot.Claire.PressAsync("Répondre");
        await bot.Claire.PressAsync(Send, ("answer", $"Oui. {text}"));
        bot.Claire.Chat[^1].Text.ShouldContain(Words($"Oui. {text}"));
        await bot.SettleAsync();
        bot.As("lea").LastCard.Words().ShouldContain(Words($"Oui. {text}"));

        bot.Clock.Advance(TimeSpan.FromSeconds(5));
        await bot.As("tom").SayAsync(text);
        await bot.As("lea").SayAsync("Mes questions");
        bot.As("lea").LastCard.Words().ShouldContain(Words($"Oui. {text}"));
        await bot.Claire.PressAsync("Publier pour tous…");
        await bot.Claire.PressAsync("Vérifier");
        await bot.Claire.PressAsync("Enregistrer");
        await bot.Claire.ForgeAsync("base-list");
        await bot.Claire.PressAsync("Ouvrir");
        bot.Claire.LastCard.Words().ShouldContain(Words($"Oui. {text}"));
        await bot.Claire.PressAsync("Historique");
        await bot.Claire.ForgeAsync("base-search", ("search", text));
        await bot.Claire.PressAsync("Ouvrir");
        await bot.Claire.PressAsync("Corriger");
        await bot.Claire.PressAsync("Vérifier");
        await bot.Claire.SayAsync("Questions");
        CheckAll();
    }

    [Fact]
    public async Task So_is_a_name()
    {
        const string Name = "[Léa](https://mal.example)<b>";
        await bot.OpenAsync();
        var turn = new Turn(
            new Sender(Bot.Tenant, "oid-gus", "29:gus", Name),
            bot.As("gus").Address,
            new TurnInput.CardPress("ask-referent", new CardData(new Dictionary<string, string> { ["question"] = "Où garer mon vélo ?" }), "card", IsInvoke: true),
            "in-1",
            "fr-FR");
        await bot.Get<ITurnHandler>().HandleAsync(turn, Bot.Token);
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain($"**{CardText.Escape(Name)}** (hors liste, gus@ecole.example) demande :");
        var (school, id) = (SchoolId.OfTenant(Bot.Tenant), bot.Claire.LastCard.DataOf(Send)["question"]);
        var question = (await bot.Get<QuestionStore>().FindAsync(school, id, Bot.Token))!;
        var asker = (await bot.Get<QuestionStore>().AskersAsync(school, id, Bot.Token)).ShouldHaveSingleItem();
        await bot.Get<AnswerStore>().GiveAsync(
            school, question, new GivenAnswer("Là.", null, Name, bot.Clock.GetUtcNow()) { Id = "a" }, new([asker], "gus"), isOneMore: false, Bot.Token);
        (await bot.As("gus").SayAsync("Mes questions")).Text.ShouldContain($"Répondue par {CardText.Escape(Name)}");
        (await bot.Claire.PressAsync(Send, ("answer", "Ici."))).Text.ShouldContain($"{CardText.Escape(Name)} a déjà répondu");
        CheckAll();
    }

    [Fact]
    public async Task A_question_in_the_title_of_a_button_is_one_short_line_without_hidden_characters()
    {
        await bot.OpenAsync();
        await bot.Claire.ForgeAsync("entry-save", ("topic", "school-bike"), ("lang", "fr"), ("question", $"Où garer\nmon \u202evélo {new string('x', 120)} ?"), ("answer", "Là."), ("ways", "le garage à vélos du lycée Descartes"));
        bot.Clock.Advance(TimeSpan.FromSeconds(5));
        await bot.As("lea").ForgeAsync("ask-referent", ("question", "le garage à vélos du lycée Descartes"));
        await bot.SettleAsync();
        var title = bot.Claire.LastCard.Buttons().Select(button => button.Title!).Single(shown => shown.StartsWith("Où garer mon vélo xx", StringComparison.Ordinal));
        title.Length.ShouldBe(60);
        CheckAll();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <summary>As a card has it: the driver reads the text of the JSON, in which it stands unchanged.</summary>
    private static string Words(string text) => CardText.Escape(text);

    private void CheckAll()
    {
        foreach (var card in bot.Accounts.SelectMany(account => account.Cards))
            Check(card);
    }

    private static void Check(AdaptiveCard card)
    {
        foreach (var property in card.ToJObject().Descendants().OfType<JProperty>().Where(property => !IsData(property)))
        {
            if (property.Name is "url" or "backgroundImage" or "iconUrl")
                property.Value.ToString().ShouldNotContain("mal.example");
            if (property.Name is "verb")
                property.Value.ToString().ShouldMatch("^[a-z-]+$");
            if (!Shown.Contains(property.Name) || property.Value.Type != JTokenType.String)
                continue;
            var text = (string)property.Value!;
            text.ShouldNotContain("\u202e");
            text.ShouldNotContain("{{");
            Live().IsMatch(text).ShouldBeFalse(text);
            text.ShouldNotContain("https://mal");
        }
    }

    /// <summary>Of buttons the data is for the server, and their titles are plain text; so are the values of inputs.</summary>
    private static bool IsData(JProperty property) =>
        property.Ancestors().OfType<JProperty>().Any(ancestor => ancestor.Name is "data" or "fallback")
        || (property.Name == "title" && property.Parent is JObject action && ((string?)action["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true)
        || (property.Name == "value" && property.Parent is JObject input && ((string?)input["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);

    [GeneratedRegex(@"(?<!\\)\[[^\]]*\]\((?!https://(app\.)?pix|https://(www|support|cloud|certif))|(?<!\\)<")]
    private static partial Regex Live();
}

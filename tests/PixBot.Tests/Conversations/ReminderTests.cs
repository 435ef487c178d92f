using AdaptiveCards;
using PixBot.Core.Messaging;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class ReminderTests : IAsyncDisposable
{
    private const string Reminder = "Envoie ton profil Pix";

    private readonly Bot bot = new();

    [Fact]
    public async Task Exactly_those_of_the_chosen_classes_who_have_not_sent_are_reminded()
    {
        await bot.OpenAsync();
        var choice = (await bot.Claire.SayAsync("Relancer")).Card;
        choice.Words().ShouldContain("**5** profils manquent encore, sur 5 élèves");
        await bot.ExportAsync();
        choice = (await bot.Claire.SayAsync("Relancer")).Card;
        choice.Words().ShouldContain("**2** profils manquent encore, sur 5 élèves");
        choice.Inputs().OfType<AdaptiveChoiceSetInput>().Single().Choices.ShouldHaveSingleItem().Title.ShouldBe("3B – 2 sur 3");

        (await bot.Claire.PressAsync("Aperçu")).Text.ShouldContain("2 élèves recevront ceci");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();

        Reminded("max").ShouldBe(1);
        foreach (var name in new[] { "lea", "tom", "zoe", "paul", "anne", "claire" })
            Reminded(name).ShouldBe(0, name);
        var report = bot.Claire.LastCard;
        report.Fact("Envoyés").ShouldBe("1 / 2");
        report.Fact("Injoignables").ShouldBe("1 – n’a jamais ouvert PixBot");
        (await bot.Claire.PressAsync("Qui n’a rien reçu ?")).Text.ShouldContain("Petit Ana (3B)");
    }

    [Fact]
    public async Task Only_the_classes_that_were_chosen_are_reminded()
    {
        await bot.OpenAsync();
        var choice = (await bot.Claire.SayAsync("Relancer")).Card.Inputs().OfType<AdaptiveChoiceSetInput>().Single();
        var ofA = choice.Choices.Single(one => one.Title.StartsWith("3A", StringComparison.Ordinal)).Value;
        await bot.Claire.PressAsync("Aperçu", ("classes", ofA));
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
        (Reminded("lea"), Reminded("tom"), Reminded("zoe"), Reminded("max")).ShouldBe((1, 1, 0, 0));
    }

    [Fact]
    public async Task Who_declares_while_the_referent_reads_the_preview_is_spared()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        await bot.As("lea").ForgeAsync("profile-declare");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.As("tom").ForgeAsync("profile-declare");
        await bot.SettleAsync();
        (Reminded("lea"), Reminded("tom"), Reminded("max")).ShouldBe((0, 0, 1));
    }

    [Fact]
    public async Task Sending_twice_reminds_once()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        var (title, data) = ("Envoyer la relance", bot.Claire.LastCard.DataOf("Envoyer la relance"));
        await bot.Claire.PressAsync(title);
        await bot.Claire.ForgeAsync(data["verb"], data.Select(pair => (pair.Key, pair.Value)));
        await bot.SettleAsync();
        await bot.Claire.ForgeAsync(data["verb"], data.Select(pair => (pair.Key, pair.Value)));
        await bot.SettleAsync();
        Reminded("lea").ShouldBe(1);
        bot.Claire.LastCard.Words().ShouldContain("Envoi terminé");
    }

    [Fact]
    public async Task A_reminder_is_written_in_its_readers_language_and_can_be_answered_at_once()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
        bot.As("zoe").LastCard.Words().ShouldContain("Hello Zoé, the school hasn’t received your Pix profile yet");
        (await bot.As("zoe").PressAsync("I’ve sent it")).Text.ShouldContain("Thank you");
        bot.As("zoe").LastCard.Words().ShouldNotContain("hasn’t received");
    }

    [Fact]
    public async Task Nobody_chosen_or_nobody_missing_sends_nothing()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        (await bot.Claire.PressAsync("Aperçu", ("classes", ""))).Notice!.ShouldContain("Choisissez au moins une classe");
        (await bot.Claire.PressAsync("Annuler")).Text.ShouldContain("rien n’a été fait");
        foreach (var name in new[] { "lea", "tom", "zoe", "max", "ana" })
            await bot.As(name).ForgeAsync("profile-declare");
        (await bot.Claire.SayAsync("Relancer")).Text.ShouldContain("personne à relancer");
    }

    [Fact]
    public async Task A_message_of_the_referent_goes_to_its_audience_as_it_was_typed()
    {
        await bot.OpenAsync();
        var form = (await bot.Claire.SayAsync("Diffuser")).Card;
        var audience = form.Inputs().OfType<AdaptiveChoiceSetInput>().Single().Choices;
        var ofB = audience.Single(one => one.Title.StartsWith("3B", StringComparison.Ordinal)).Value;
        (await bot.Claire.PressAsync("Aperçu", ("text", " "), ("audience", ofB))).Notice!.ShouldContain("1 à 2 000 caractères");
        (await bot.Claire.PressAsync("Aperçu", ("text", new string('x', 2_001)), ("audience", ofB))).Notice!.ShouldContain("1 à 2 000 caractères");
        (await bot.Claire.PressAsync("Aperçu", ("text", "Bonjour"), ("audience", ""))).Notice!.ShouldContain("au moins un destinataire");
        (await bot.Claire.PressAsync("Aperçu", ("text", "RDV en *salle_2*"), ("audience", $"{ofB},supervisors"))).Text.ShouldContain("5 personnes recevront ceci");
        await bot.Claire.PressAsync("Envoyer");
        await bot.SettleAsync();
        foreach (var name in new[] { "zoe", "max", "paul", "anne" })
            bot.As(name).LastCard.Words().ShouldContain(@"RDV en \*salle\_2\*", customMessage: name);
        bot.As("lea").Chat.ShouldNotContain(shown => shown.Text.Contains("RDV", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_got_nothing_is_listed_with_the_reason()
    {
        await bot.OpenAsync();
        bot.As("max").Answer = new SendOutcome.Unreachable(UnreachableReason.Blocked);
        bot.As("tom").Answer = new SendOutcome.Refused("413 MessageSizeTooBig");
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
        var who = (await bot.Claire.PressAsync("Qui n’a rien reçu ?")).Text;
        who.ShouldContain("a bloqué PixBot");
        who.ShouldContain("Roux Max (3B)");
        who.ShouldContain("En échec");
        who.ShouldContain("Diallo Tom (3A)");
        bot.As("tom").Answer = null;
        await bot.Claire.PressAsync("Réessayer les échecs");
        await bot.SettleAsync();
        Reminded("tom").ShouldBe(1);
    }

    [Fact]
    public async Task Whom_a_stop_spared_is_among_those_who_got_nothing()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        var id = bot.Claire.LastCard.DataOf("Envoyer la relance")["reminder"];
        await bot.Claire.PressAsync("Envoyer la relance");
        bot.As("lea").Answer = new SendOutcome.Throttled(TimeSpan.FromMinutes(1));
        bot.As("lea").Meanwhile = () => bot.Claire.ForgeAsync("broadcast-stop", ("broadcast", $"reminder-{id}"));
        await bot.SettleAsync();
        Reminded("lea").ShouldBe(0);
        Reminded("max").ShouldBe(1);
        var who = (await bot.Claire.ForgeAsync("broadcast-who-not", ("broadcast", $"reminder-{id}"))).Text;
        who.ShouldContain("Martin Léa (3A)");
        who.ShouldNotContain("Tout le monde a reçu");
    }

    [Fact]
    public async Task A_stop_before_anybody_was_chosen_says_so()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        var id = bot.Claire.LastCard.DataOf("Envoyer la relance")["reminder"];
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.Claire.ForgeAsync("broadcast-stop", ("broadcast", $"reminder-{id}"));
        await bot.SettleAsync();
        Reminded("lea").ShouldBe(0);
        (await bot.Claire.ForgeAsync("broadcast-who-not", ("broadcast", $"reminder-{id}"))).Text.ShouldContain("aucun destinataire");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private int Reminded(string name) => bot.As(name).Chat.Count(shown => shown.Summary == Reminder);
}

using AdaptiveCards;
using PixBot.Core.Features.Sessions.Papers.Templates;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Papers.Templates;

/// <summary>The school's own template in the chat: dropped, confirmed, used, replaced and removed.</summary>
public sealed class SchoolTemplateTests : IAsyncDisposable
{
    private const string Use = "Utiliser ce modèle";

    private readonly Bot bot = new();

    [Fact]
    public async Task A_template_that_is_confirmed_makes_the_convocations()
    {
        await bot.PlannedAsync();
        var card = await DropAsync("{{prénom}} {{nom}}, {{classe}}, {{salle}}, {{date}} de {{heure}} à {{fin}}, {{surveillants}}, {{établissement}}");
        card.Words().ShouldContain("PixBot remplira");
        card.Words().ShouldContain("prénom, nom, classe, salle, date, heure, fin, surveillants, établissement");
        (await bot.Claire.PressAsync(Use)).Text.ShouldContain("est en service");
        ReadDocx.Text(await PrintAsync()).ShouldBe(
            "Léa Martin, 3A, Salle 204, lundi 25 mai 2026 de 8 h 30 à 10 h 15, Paul Durand, Collège Jean Zay "
            + "Zoé Nguyen, 3B, Salle 204, lundi 25 mai 2026 de 8 h 30 à 10 h 15, Paul Durand, Collège Jean Zay");
        (await bot.Claire.SayAsync("Journal")).Text.ShouldContain("a choisi le modèle de convocation modele.docx");
    }

    [Fact]
    public async Task Before_anybody_confirms_nothing_is_in_use()
    {
        await bot.PlannedAsync();
        await DropAsync("{{nom}}");
        await OpenAsync();
        bot.Claire.LastCard.Words().ShouldNotContain("Notre modèle Word (convocations)");
        (await OrderAsync()).Notice!.ShouldContain("n’a pas encore de modèle");
        await bot.Claire.PressAsync("Annuler");
        (await bot.RowsAsync("paper-template")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Unknown_fields_are_named_first_with_what_was_probably_meant()
    {
        await bot.OpenAsync();
        var words = (await DropAsync("{{nomm}} {{prénom}} {{horoscope}}")).Words();
        words.ShouldContain("2 champs que PixBot ne connaît pas");
        words.ShouldContain("« nomm » : voulez-vous dire « nom » ?");
        words.ShouldContain("« horoscope »");
        words.ShouldContain("Champs connus : prénom, nom, élève, classe");
        words.IndexOf("nomm", StringComparison.Ordinal).ShouldBeLessThan(words.IndexOf("PixBot remplira", StringComparison.Ordinal));
        (await bot.Claire.PressAsync("L’utiliser quand même")).Text.ShouldContain("est en service");
    }

    [Fact]
    public async Task A_template_is_replaced_by_the_next_and_the_older_question_is_closed()
    {
        await bot.PlannedAsync();
        await DropAsync("Ancien {{nom}}");
        var older = bot.Claire.Chat[^1];
        await DropAsync("Nouveau {{nom}}");
        (await bot.Claire.PressAsync(older, (AdaptiveExecuteAction)older.Card!.Buttons().First(), [])).Notice!.ShouldContain("n’attend plus");
        await bot.Claire.PressAsync(Use);
        ReadDocx.Text(await PrintAsync()).ShouldBe("Nouveau Martin Nouveau Nguyen");
        await DropAsync("Encore {{nom}}");
        await bot.Claire.PressAsync(Use);
        ReadDocx.Text(await PrintAsync()).ShouldBe("Encore Martin Encore Nguyen");
    }

    [Fact]
    public async Task A_template_that_is_removed_is_offered_no_more()
    {
        await bot.PlannedAsync();
        await DropAsync("{{nom}}");
        await bot.Claire.PressAsync(Use);
        await bot.Claire.PressAsync("Notre modèle Word");
        bot.Claire.LastCard.Words().ShouldContain("En service : modele.docx");
        await bot.Claire.PressAsync("Retirer le modèle");
        (await bot.RowsAsync("paper-template")).ShouldBeEmpty();
        await OpenAsync();
        (await OrderAsync()).Notice!.ShouldContain("n’a pas encore de modèle");
    }

    [Fact]
    public async Task A_template_of_two_megabytes_is_kept_whole_and_a_larger_one_is_refused()
    {
        var noise = new byte[TemplateStore.MostBytes - 4096];
        new Random(1).NextBytes(noise);
        var template = new TemplateFiles(TemplateFiles.Paragraph(TemplateFiles.Field("braces", "nom"))) { Others = new Dictionary<string, byte[]> { ["word/media/photo.png"] = noise } };
        await bot.OpenAsync();
        var content = template.ToBytes();
        await bot.Claire.DropAsync("modele.docx", content);
        await bot.Claire.PressAsync(Use);
        (await bot.Get<TemplateStore>().ContentAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token))!.SequenceEqual(content).ShouldBeTrue();
        var larger = template with { Others = new Dictionary<string, byte[]> { ["word/media/photo.png"] = [.. noise, .. noise[..5000]] } };
        (await bot.Claire.DropAsync("modele.docx", larger.ToBytes())).Words().ShouldContain("trop gros");
    }

    [Fact]
    public async Task Macros_passwords_and_letters_without_fields_are_refused_with_what_to_do()
    {
        await bot.OpenAsync();
        (await DropAsync("Bonjour")).Words().ShouldContain("ne contient aucun champ");
        var macros = new TemplateFiles("<w:p/>") { MainType = "application/vnd.ms-word.document.macroEnabled.main+xml" };
        (await bot.Claire.DropAsync("modele.docm", macros.ToBytes())).Words().ShouldContain("contient des macros");
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]];
        (await bot.Claire.DropAsync("modele.docx", container)).Words().ShouldContain("protégé par un mot de passe");
        (await bot.Claire.DropAsync("modele.docx", [.. new TemplateFiles("<w:p/>").ToBytes().AsSpan(0, 300)])).Words().ShouldContain("abîmé");
        (await bot.RowsAsync("paper-template")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lea")]
    [InlineData("paul")]
    [InlineData("gus")]
    public async Task Nobody_else_touches_the_template(string name)
    {
        await bot.OpenAsync();
        await DropAsync("{{nom}}");
        var other = bot.As(name);
        (await other.PressTheirsAsync(bot.Claire, Use)).Notice.ShouldNotBeNull();
        (await other.PressTheirsAsync(bot.Claire, "Annuler")).Notice.ShouldNotBeNull();
        await bot.Claire.PressAsync(Use);
        var id = (await bot.Get<TemplateStore>().FindAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token))!.Id;
        (await other.ForgeAsync("paper-template-remove", ("template", id))).Notice.ShouldNotBeNull();
        (await other.ForgeAsync("paper-template")).Notice.ShouldNotBeNull();
        (await bot.RowsAsync("paper-template")).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Français", "Notre modèle Word", "📄 Modèle de départ", "Utiliser ce modèle", "Convocation à la certification Pix")]
    [InlineData("English", "Our Word template", "📄 Starter template", "Use this template", "Your Pix certification session")]
    public async Task The_starter_template_is_a_template_whose_fields_are_all_known(string language, string title, string starter, string use, string says)
    {
        await bot.PlannedAsync();
        await bot.Claire.SayAsync(language);
        await bot.Claire.ForgeAsync("paper-template");
        bot.Claire.LastCard.Words().ShouldContain(title);
        await bot.Claire.PressAsync(starter);
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        var template = bot.OneDrive.Files[^1].Content;
        ReadDocx.Faults(template).ShouldBeEmpty();
        await bot.Claire.DropAsync("modele.docx", template);
        await bot.Claire.PressAsync(use);
        var session = (await bot.Get<Core.Features.Sessions.SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem();
        await bot.Claire.ForgeAsync("papers-order", ("paper", "convocations"), ("format", "own"), ("readers", "all"), ("scope", $"s-{session.Id}"));
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        var printed = bot.OneDrive.Files[^1].Content;
        ReadDocx.Faults(printed).ShouldBeEmpty();
        ReadDocx.Text(printed).ShouldContain(says);
        ReadDocx.Text(printed).ShouldContain("Léa Martin – 3A");
        ReadDocx.AllText(printed).ShouldNotContain("{{");
    }

    [Fact]
    public async Task The_template_serves_convocations_only()
    {
        await bot.PlannedAsync();
        await DropAsync("{{nom}}");
        await bot.Claire.PressAsync(Use);
        await OpenAsync();
        (await bot.Claire.PressAsync("Préparer le fichier", ("format", "own"), ("paper", "rollcall"))).Notice!.ShouldContain("sert aux convocations");
        (await bot.Claire.ForgeAsync("file-offer", ("kind", "paper-roll-call"), ("about", "own_all_d-20260525"))).Notice!.ShouldContain("n’existe plus");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private Task<AdaptiveCard> DropAsync(string text) =>
        bot.Claire.DropAsync("modele.docx", new TemplateFiles(TemplateFiles.Paragraph(TemplateFiles.Run(text))).ToBytes());

    private async Task OpenAsync()
    {
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Papiers");
    }

    private Task<Seen> OrderAsync() => bot.Claire.PressAsync("Préparer le fichier", ("paper", "convocations"), ("format", "own"));

    private async Task<byte[]> PrintAsync()
    {
        await OpenAsync();
        await OrderAsync();
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        return bot.OneDrive.Files[^1].Content;
    }
}

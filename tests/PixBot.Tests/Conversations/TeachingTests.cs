using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>The referent writes the school's own answers.</summary>
public sealed class TeachingTests : IAsyncDisposable
{
    private const string Cost = "cost";

    private readonly Bot bot = new();

    private IKnowledge Shipped => bot.Get<IKnowledge>();

    [Fact]
    public async Task A_new_answer_is_previewed_saved_and_given()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Questions");
        await bot.Claire.PressAsync("Base de réponses");
        await bot.Claire.PressAsync("Nouvelle réponse");
        (await bot.Claire.PressAsync("Vérifier", ("question", "Où garer mon vélo ?"), ("answer", ""))).Text.ShouldContain("Il faut une question");
        var preview = await bot.Claire.PressAsync("Vérifier", ("question", "Où garer mon vélo ?"), ("answer", "Au garage."), ("ways", "parking vélo\nparking à trottinettes"));
        preview.Text.ShouldContain("Au garage.");
        preview.Text.ShouldContain("2 façons de demander");
        (await EntriesAsync()).ShouldBeEmpty();
        (await bot.Claire.PressAsync("Enregistrer")).Text.ShouldContain("C’est enregistré");
        await PassAsync();
        (await bot.As("lea").SayAsync("parking à trottinettes ?")).Text.ShouldContain("Au garage.");
        (await EntriesAsync()).ShouldHaveSingleItem().ByName.ShouldBe("Claire Fontaine");
    }

    [Fact]
    public async Task A_preview_that_is_left_keeps_nothing()
    {
        await bot.OpenAsync();
        await bot.Claire.ForgeAsync("entry-new");
        await bot.Claire.PressAsync("Vérifier", ("question", "Où garer mon vélo ?"), ("answer", "Au garage."));
        await bot.Claire.PressAsync("Annuler");
        (await EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_shipped_answer_that_was_hidden_and_restored_is_as_it_was()
    {
        await bot.OpenAsync();
        var before = (await bot.As("lea").SayAsync(Shipped.Find(Cost, Language.French)!.Question)).Text;
        await bot.Claire.ForgeAsync("base-show", ("topic", Cost));
        (await bot.Claire.PressAsync("Masquer")).Text.ShouldContain("masquée");
        await PassAsync();
        (await bot.As("lea").SayAsync(Shipped.Find(Cost, Language.French)!.Question)).Text.ShouldNotBe(before);
        await bot.Claire.ForgeAsync("base-show", ("topic", Cost));
        (await bot.Claire.PressAsync("Rétablir")).Text.ShouldContain("Fournie avec PixBot");
        await PassAsync();
        (await bot.As("lea").SayAsync(Shipped.Find(Cost, Language.French)!.Question)).Text.ShouldBe(before);
        (await bot.Claire.ForgeAsync("base-history", ("topic", Cost))).Text.ShouldContain("Claire Fontaine (masquée)");
    }

    [Fact]
    public async Task A_correction_is_found_shown_with_its_history_hidden_and_restored()
    {
        await bot.OpenAsync();
        await bot.Claire.ForgeAsync("base-show", ("topic", Cost));
        await bot.Claire.PressAsync("Corriger");
        await bot.Claire.PressAsync("Vérifier", ("question", "Combien ça coûte ?"), ("answer", "Rien : *l’école* paie."));
        await bot.Claire.PressAsync("Enregistrer");
        await PassAsync();
        (await bot.As("lea").SayAsync(Shipped.Find(Cost, Language.French)!.Question)).Text.ShouldContain(@"Rien : \*l’école\* paie.");
        (await bot.As("zoe").SayAsync(Shipped.Find(Cost, Language.English)!.Question)).Text.ShouldContain(Shipped.Find(Cost, Language.English)!.Answer.Trim().Split('\n')[0]);

        await bot.Claire.ForgeAsync("base-list");
        await bot.Claire.PressAsync("Chercher", ("search", "école"));
        (await bot.Claire.PressAsync("Ouvrir")).Text.ShouldContain("Écrite par l’école");
        await bot.Claire.PressAsync("Masquer");
        await bot.Claire.PressAsync("Rétablir");
        await PassAsync();
        (await bot.As("lea").SayAsync(Shipped.Find(Cost, Language.French)!.Question)).Text.ShouldContain(@"Rien : \*l’école\* paie.");
    }

    [Fact]
    public async Task What_is_hidden_right_after_it_was_saved_keeps_what_was_saved()
    {
        await bot.OpenAsync();
        var entry = new SchoolEntry("school-bike", Language.French, "Où garer mon vélo ?", "Au garage.", [], false, "Claire", bot.Clock.GetUtcNow());
        await bot.Get<SchoolEntries>().SaveAsync(SchoolId.OfTenant(Bot.Tenant), entry, Bot.Token);
        await bot.Claire.ForgeAsync("base-show", ("topic", "school-bike"));
        bot.Clock.Advance(TimeSpan.FromMilliseconds(100));
        await bot.Get<SchoolEntries>().SaveAsync(SchoolId.OfTenant(Bot.Tenant), entry with { Answer = "Devant la grille.", At = bot.Clock.GetUtcNow() }, Bot.Token);
        bot.Clock.Advance(TimeSpan.FromMilliseconds(100));
        await bot.Claire.PressAsync("Masquer");
        var kept = (await EntriesAsync()).ShouldHaveSingleItem();
        (kept.Answer, kept.IsHidden).ShouldBe(("Devant la grille.", true));
    }

    [Fact]
    public async Task A_hidden_answer_in_the_other_language_can_be_opened_and_restored()
    {
        await bot.OpenAsync();
        var entry = new SchoolEntry("school-bike", Language.English, "Where to park a bike?", "In the garage.", [], true, "Claire", bot.Clock.GetUtcNow());
        await bot.Get<SchoolEntries>().SaveAsync(SchoolId.OfTenant(Bot.Tenant), entry, Bot.Token);
        await PassAsync();
        await bot.Claire.ForgeAsync("base-list");
        (await bot.Claire.PressAsync("Ouvrir")).Text.ShouldContain("In the garage.");
        await bot.Claire.PressAsync("Rétablir");
        var kept = (await EntriesAsync()).ShouldHaveSingleItem();
        (kept.Language, kept.IsHidden).ShouldBe((Language.English, false));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("../..")]
    [InlineData("a|b")]
    [InlineData("")]
    public async Task A_forged_topic_makes_no_entry(string topic)
    {
        await bot.OpenAsync();
        foreach (var verb in new[] { "base-show", "base-history", "entry-edit", "entry-hide", "entry-restore", "entry-save", "entry-preview" })
            await bot.Claire.ForgeAsync(verb, ("topic", topic), ("question", "q"), ("answer", "r"));
        (await EntriesAsync()).ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task PassAsync()
    {
        await bot.SettleAsync();
        bot.Clock.Advance(TimeSpan.FromSeconds(5));
    }

    private Task<IReadOnlyList<SchoolEntry>> EntriesAsync() => bot.Get<SchoolEntries>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token);
}

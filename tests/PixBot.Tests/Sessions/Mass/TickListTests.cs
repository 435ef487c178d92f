using System.Text;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Mass;

/// <summary>Where Pix Orga manages the students, Pix Certif takes no file: they are ticked by class.</summary>
public sealed class TickListTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Students_are_listed_by_class_and_name_under_the_names_that_Pix_has_of_them()
    {
        await OpenAsync("ScoManaged");
        await bot.Claire.DropAsync("siecle.xml", SiecleFile.Of(new SiecleFile.Student("I1", "MARTIN-LEROY", "LÉA", "3A")).ToArray());
        var seen = await bot.Claire.PressAsync("Liste à cocher");
        var places = new[] { "Salle 204", "3A (2)", "Diallo Tom, temps majoré 33 %", "Martin", "3B (3)", "Nguyen Zoé", "Petit Ana", "Roux Max" }
            .Select(text => seen.Text.IndexOf(text, StringComparison.OrdinalIgnoreCase)).ToList();
        places.ShouldNotContain(-1);
        places.ShouldBeInOrder();
    }

    [Fact]
    public async Task A_phone_gets_it_as_a_text_and_whoever_wants_as_a_file()
    {
        await OpenAsync("ScoManaged");
        await bot.Claire.PressAsync("Liste à cocher");
        (await bot.Claire.PressAsync("Texte à copier")).Text.ShouldContain("- Diallo Tom, temps majoré 33 %");
        await bot.Claire.PressAsync("Liste à cocher (.csv)");
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        Encoding.UTF8.GetString(bot.OneDrive.Files[^1].Content).ShouldContain("25/05/2026;08:30;Salle 204;3A;Diallo;Tom;33 %;\r\n25/05/2026;08:30;Salle 204;3A;Martin;Léa;;\r\n");
    }

    [Fact]
    public async Task Other_centres_are_not_offered_it()
    {
        await OpenAsync("Abroad");
        bot.Claire.Has("Liste à cocher").ShouldBeFalse();
        bot.Claire.Has("Fichier pour Pix Certif (.csv)").ShouldBeTrue();
    }

    [Fact]
    public async Task The_list_of_candidates_as_a_spreadsheet_is_not_taken_either_and_it_says_why()
    {
        await OpenAsync("ScoManaged");
        var card = await bot.Claire.DropAsync("liste.ods", new PixSheet(SheetMaker.Pix).ToBytes());
        card.Words().ShouldContain("n’importe pas de liste de candidats (.ods)");
        card.Words().ShouldContain("6 choses à saisir");
        (await bot.Claire.PressAsync("Liste à cocher")).Text.ShouldContain("3B (3)");
    }

    [Fact]
    public async Task Nobody_but_a_referent_sees_it()
    {
        await OpenAsync("ScoManaged");
        foreach (var name in new[] { "paul", "lea", "gus" })
        {
            (await bot.As(name).ForgeAsync("session-tick-list")).Notice.ShouldNotBeNull();
            (await bot.As(name).ForgeAsync("session-tick-text")).Notice.ShouldNotBeNull();
            (await bot.As(name).ForgeAsync("file-offer", ("kind", "tick-list"))).Notice.ShouldNotBeNull();
        }
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task OpenAsync(string kind)
    {
        await bot.OpenAsync();
        await bot.ChooseCentreAsync(kind);
        await bot.PlanAsync(("number", ""), ("code", ""), ("password", ""), ("certifiable", "false"));
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
    }
}

using System.Text;
using AdaptiveCards;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class FileCardTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_roster_dropped_reports_on_its_card_what_it_brought()
    {
        await bot.Claire.InstallAsync();
        var card = await bot.Claire.DropAsync("liste.csv", Encoding.UTF8.GetBytes(School.Roster + "Sans;Adresse;3A;;;;\n"));
        bot.Claire.Chat.Count(shown => shown.Card is not null).ShouldBe(2);
        (card.Fact("Élèves"), card.Fact("Classes"), card.Fact("Surveillants"), card.Fact("Ajoutés")).ShouldBe(("5", "3A (2), 3B (3)", "2", "8"));
        card.Words().ShouldContain("1 ligne n’a pas été prise");
        card.Words().ShouldMatch("Ligne 10, colonne «.E-mail.»");
    }

    [Fact]
    public async Task Who_is_gone_from_the_file_leaves_only_when_the_referent_says_so()
    {
        await bot.OpenAsync();
        var card = await bot.Claire.DropAsync("liste2.csv", Encoding.UTF8.GetBytes(School.Roster.Replace("Roux;Max;3B;max@ecole.example;élève;;\n", "", StringComparison.Ordinal)));
        card.Words().ShouldContain("1 personne n’est plus dans le fichier");
        card.Words().ShouldContain("Roux Max 3B");
        (await bot.As("max").SayAsync("Mon statut")).Text.ShouldContain("pas encore envoyé");

        (await bot.Claire.PressAsync("Retirer de la liste")).Text.ShouldContain("1 personne retirée");
        (await bot.As("max").SayAsync("Mon statut")).Text.ShouldContain("je ne trouve pas cette adresse");
        (await bot.As("lea").SayAsync("Mon statut")).Text.ShouldContain("pas encore envoyé");
    }

    [Fact]
    public async Task A_roster_of_which_every_line_is_undecided_is_reported_without_classes()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3A;lea.b@ecole.example;élève;;\n");
        var siecle = SiecleFile.Of(new SiecleFile.Student("I1", "MARTIN", "LÉA", "3C"));
        var card = await bot.Claire.DropAsync("ElevesSansAdresses.xml", siecle.ToArray());
        card.Words().ShouldContain("Plusieurs élèves portent ce nom");
        card.Fact("Élèves").ShouldBe("0");
    }

    [Fact]
    public async Task The_removal_of_an_older_file_removes_nobody()
    {
        await bot.OpenAsync();
        await bot.Claire.DropAsync("liste2.csv", Encoding.UTF8.GetBytes(School.Roster.Replace("Roux;Max;3B;max@ecole.example;élève;;\n", "", StringComparison.Ordinal)));
        var import = bot.Claire.LastCard.DataOf("Retirer de la liste")["import"];
        await bot.Claire.DropAsync("liste3.csv", Encoding.UTF8.GetBytes(School.Roster));
        (await bot.Claire.ForgeAsync("roster-remove-gone", ("import", import))).Notice!.ShouldContain("Une autre liste a été importée");
        (await bot.As("max").SayAsync("Mon statut")).Text.ShouldContain("pas encore envoyé");
    }

    [Fact]
    public async Task The_referent_decides_what_an_export_leaves_open()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3A;lea.b@ecole.example;élève;;\n");
        var card = await bot.ExportAsync(new Participation("Martin", "Léa", "3A").Sent("2026-05-12T07:42Z", 7));
        card.Words().ShouldContain("1 ligne est à décider par vous");
        var choice = card.Inputs().OfType<AdaptiveChoiceSetInput>().ShouldHaveSingleItem();
        choice.Choices.Count.ShouldBe(3);
        (await bot.Claire.PressAsync("Enregistrer mes choix")).Notice!.ShouldContain("Choisissez d’abord");
        (await bot.As("lea").SayAsync("Mon statut")).Card.Fact("Certifiable").ShouldNotBe("✅ oui");

        (await bot.Claire.PressAsync("Enregistrer mes choix", (choice.Id!, School.IdOf("max")))).Text.ShouldNotContain("Toutes les lignes sont décidées");
        (await bot.Claire.PressAsync("Enregistrer mes choix", (choice.Id!, School.IdOf("lea")))).Text.ShouldContain("Toutes les lignes sont décidées");
        (await bot.As("lea").SayAsync("Mon statut")).Card.Fact("Certifiable").ShouldBe("✅ oui");
        (await bot.As("max").SayAsync("Mon statut")).Card.Fact("Certifiable").ShouldNotBe("✅ oui");
    }

    [Fact]
    public async Task An_export_before_the_roster_asks_for_the_roster()
    {
        await bot.Claire.InstallAsync();
        (await bot.ExportAsync()).Words().ShouldContain("Déposez d’abord la liste des élèves");
    }

    [Theory]
    [InlineData("fr-FR", "Ligne 6 : trop longue pour un tableau")]
    [InlineData("en-GB", "Line 6: too long for a table")]
    public async Task A_line_too_long_for_a_table_is_named_with_its_file_and_nothing_that_stood_is_lost(string locale, string said)
    {
        await bot.OpenAsync();
        bot.Claire.Locale = locale;
        await bot.Claire.SayAsync(locale == "en-GB" ? "English" : "Français");
        var roster = School.Roster.Replace("Petit;Ana;3B;ana@ecole.example;élève;;", new string('x', 2 * 1024 * 1024), StringComparison.Ordinal);
        var card = await bot.Claire.DropAsync("liste-longue.csv", Encoding.UTF8.GetBytes(roster));
        card.Words().ShouldContain("liste-longue.csv");
        card.Words().ShouldContain(said);
        bot.Claire.Has(locale == "en-GB" ? "Remove from the list" : "Retirer de la liste").ShouldBeFalse("who is missing may stand in that line");
        (await bot.Claire.SayAsync("personne ana@")).Text.ShouldContain("Petit");
    }

    [Fact]
    public async Task A_link_that_has_expired_and_a_file_of_no_kind_change_nothing_and_say_so()
    {
        await bot.OpenAsync();
        await bot.Claire.DropAsync("disparu.csv");
        await bot.SettleAsync();
        bot.Claire.LastCard.Words().ShouldContain("son lien a expiré");
        (await bot.Claire.DropAsync("photo.csv", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])).Words().ShouldContain("Ce fichier est une image");
        (await bot.Claire.DropAsync("vide.csv", [])).Words().ShouldContain("Ce fichier est vide");
    }

    [Fact]
    public async Task A_character_that_is_none_spoils_no_file()
    {
        await bot.OpenAsync();
        var roster = await bot.Claire.DropAsync("liste.csv", Encoding.UTF8.GetBytes(School.Roster.Replace("Nom;", "Nom\ufffe;", StringComparison.Ordinal) + "No\ufffem;Jean\uffff;3A;jean@ecole.example;;;\n"));
        roster.Words().ShouldNotContain("⏳");
        (await bot.ExportAsync(new Participation("Mar\ufffetin", "Léa", "3A"))).Words().ShouldContain("Export de Pix Orga importé");
    }

    [Fact]
    public async Task Only_the_referents_files_are_read()
    {
        await bot.OpenAsync();
        bot.DroppedFiles["liste.csv"] = Encoding.UTF8.GetBytes(School.Roster);
        var before = bot.Work.Sent.Count;
        (await bot.As("lea").DropAsync("liste.csv")).Text.ShouldContain("Seul le référent");
        bot.Work.Sent.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Files_beyond_what_is_read_at_once_are_not_passed_over_in_silence()
    {
        await bot.Claire.InstallAsync();
        var seen = await bot.Claire.DropAsync("1.csv", "2.csv", "3.csv", "4.csv", "5.csv", "6.csv", "7.csv");
        seen.Cards.Count.ShouldBe(5);
        seen.Text.ShouldContain("5 fichiers à la fois");
    }

    [Fact]
    public async Task A_files_name_does_nothing_in_a_card()
    {
        await bot.OpenAsync();
        (await bot.Claire.DropAsync("[a](https://mal.example).csv", [])).Words().ShouldNotMatch(@"(?<!\\)\]\(");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}

using System.Text;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.ForMe;

/// <summary>Rooms, hours and supervisors come from tables, whose models are downloaded.</summary>
public sealed class PlanTablesTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Both_tables_are_read_and_replace_what_was_there()
    {
        await bot.MeansAsync();
        var means = await MeansAsync();
        means.Rooms.Select(room => (room.Name, room.Seats, room.IsChecked)).ShouldBe([("B12", 14, true), ("B14", 11, false)], ignoreOrder: true);
        means.Settings.Slots.Count.ShouldBe(2);
        means.Supervisors.Select(one => (one.PersonId, one.Openings.Count, one.IsReserve)).ShouldBe([(School.IdOf("paul"), 2, false), (School.IdOf("anne"), 1, true)], ignoreOrder: true);
        (await bot.DropTextAsync("salles.csv", "Room;Computers;Day;From;To\nC1;20;2026-05-25;8h;12h\n")).Words().ShouldContain("1 salle, 20 places");
        (await MeansAsync()).Rooms.ShouldHaveSingleItem().Name.ShouldBe("C1");
    }

    [Theory]
    [InlineData("B12;quinze;1;25/05/2026;08:00;12:00;", "Ligne 2, colonne « Postes » : « quinze » n’est pas un nombre entier de 0 à 200")]
    [InlineData("B12;15;1;25 mai;08:00;12:00;", "Ligne 2, colonne « Jour » : « 25 mai » n’est pas ce qui est attendu : un jour, comme 16/06/2026")]
    [InlineData("B12;15;1;25/05/2026;12:00;08:00;", "Ligne 2, colonne « À » : « 08:00 » n’est pas ce qui est attendu : une heure")]
    [InlineData(";15;1;25/05/2026;08:00;12:00;", "Ligne 2, colonne « Salle »")]
    public async Task A_bad_line_is_named_with_its_column_and_what_was_expected_and_the_others_are_taken(string line, string fault)
    {
        await bot.OpenAsync();
        var words = (await bot.DropTextAsync("salles.csv", $"Salle;Postes;Secours;Jour;De;À;Vérifiée\n{line}\nB14;12;;26/05/2026;08:00;12:00;non\n")).Words();
        words.ShouldContain("salles.csv");
        words.ShouldContain(fault);
        (await MeansAsync()).Rooms.ShouldHaveSingleItem().Name.ShouldBe("B14");
    }

    [Fact]
    public async Task An_unknown_supervisor_is_named_with_line_and_column()
    {
        await bot.OpenAsync();
        var words = (await bot.DropTextAsync("horaires.csv", "Jour;Heure;Fin;Surveillants;Réserves\n25/05/2026;8h30;12h;Paul Durand;Jean Inconnu\n")).Words();
        words.ShouldContain("Ligne 2, colonne « Réserves » : « Jean Inconnu »");
        words.ShouldContain("d’un surveillant de la liste");
        words.ShouldContain("Rien n’a été changé");
    }

    [Fact]
    public async Task A_table_that_lacks_a_column_says_which()
    {
        await bot.OpenAsync();
        var words = (await bot.DropTextAsync("salles.csv", "Salle;Postes;De;À\nB12;15;8h;12h\n")).Words();
        words.ShouldContain("Il manque la colonne « Jour »");
        words.ShouldContain("Téléchargez-en un modèle");
    }

    [Fact]
    public async Task The_tables_are_downloaded_as_they_are_known_and_read_again_to_the_same()
    {
        await bot.MeansAsync();
        var before = await MeansAsync();
        await bot.ShowPlanAsync();
        await bot.Claire.PressAsync("Salles");
        var rooms = await TakeAsync("Tableau des salles (.csv)");
        rooms.ShouldContain("B12;15;1;25/05/2026;08:00;12:00;oui");
        await bot.ShowPlanAsync();
        await bot.Claire.PressAsync("Surveillants");
        var hours = await TakeAsync("Tableau des horaires (.csv)");
        hours.ShouldContain("25/05/2026;08:30;12:00;paul@ecole.example;anne@ecole.example");
        await bot.DropTextAsync("a.csv", rooms);
        await bot.DropTextAsync("b.csv", hours);
        var after = await MeansAsync();
        after.Rooms.Select(room => (room.Id, room.Seats, room.IsChecked)).ShouldBe(before.Rooms.Select(room => (room.Id, room.Seats, room.IsChecked)));
        after.Supervisors.Select(one => (one.PersonId, PlanTimes.Write(one.Openings), one.IsReserve)).ShouldBe(before.Supervisors.Select(one => (one.PersonId, PlanTimes.Write(one.Openings), one.IsReserve)));
        after.Settings.Slots.ShouldBe(before.Settings.Slots);
    }

    [Fact]
    public async Task Who_goes_earlier_than_others_has_a_line_of_their_own()
    {
        await bot.OpenAsync();
        const string Hours = "Jour;Heure;Fin;Surveillants;Réserves\r\n25/05/2026;08:30;12:00;paul@ecole.example;\r\n25/05/2026;08:30;11:00;anne@ecole.example;\r\n";
        await bot.DropTextAsync("horaires.csv", Hours);
        await bot.ShowPlanAsync();
        await bot.Claire.PressAsync("Surveillants");
        (await TakeAsync("Tableau des horaires (.csv)")).Split("\r\n").Order().ShouldBe(Hours.Split("\r\n").Order());
        (await MeansAsync()).Settings.Slots.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_table_of_Pix_Certif_is_not_taken_for_one_of_these()
    {
        await bot.OpenAsync();
        var words = (await bot.DropTextAsync("pix.csv", "Numéro de session préexistante;* Nom du site;* Nom de la salle;* Surveillant(s)\n;Site;B12;Jean Petit\n")).Words();
        words.ShouldNotContain("tableau des horaires");
        words.ShouldNotContain("tableau des salles");
    }

    [Fact]
    public async Task With_nothing_known_the_tables_show_how_to_fill_them_in()
    {
        await bot.OpenAsync();
        await bot.ShowPlanAsync();
        await bot.Claire.PressAsync("Salles");
        (await TakeAsync("Tableau des salles (.csv)")).ShouldContain("Site;B12;15;1;15/06/2026;08:00;12:00;");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<string> TakeAsync(string title)
    {
        await bot.Claire.PressAsync(title);
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        return Encoding.UTF8.GetString(bot.OneDrive.Files[^1].Content).TrimStart('\ufeff');
    }

    private Task<PlanMeans> MeansAsync() => bot.Get<PlanMeansStore>().ReadAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token);
}

using System.Text;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Mass;

/// <summary>Pix Certif's file of several sessions, with its traps: what is wrong with a line is said by its number, and nothing else is lost.</summary>
public sealed class MassReadingTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Two_lines_of_one_session_are_one_session_with_both_supervisors()
    {
        await bot.OpenAsync();
        var card = await bot.DropMassAsync(
            MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa")),
            MassStory.Line(MassStory.B12("Anne Garnier"), MassStory.Born("Diallo", "Tom", sex: "M", extraTime: "33")));
        card.Words().ShouldContain("À créer : 1 session. À inscrire : 2 candidats. À revoir : 0 ligne.");
        await bot.Claire.PressAsync("Créer 1 session, 2 candidats");

        var session = (await bot.SessionsAsync()).ShouldHaveSingleItem();
        (session.Site, session.Room, session.Date, session.Time, session.HasCodes).ShouldBe(("Collège Jean Zay", "B12", new(2026, 6, 1), new(8, 30), false));
        session.SupervisorIds.ShouldBe([School.IdOf("paul"), School.IdOf("anne")]);
        (await bot.CandidatesAsync(session)).ShouldBe([School.IdOf("lea"), School.IdOf("tom")], ignoreOrder: true);
    }

    [Theory]
    [InlineData(";;;;;Anne Garnier;;;;;;;;;;;;;")]
    [InlineData(";;;;;Anne Garnier")]
    public async Task A_line_with_a_supervisor_alone_is_named_and_the_lines_around_it_are_taken(string line)
    {
        await bot.OpenAsync();
        var card = await bot.DropMassAsync(
            MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa")),
            line,
            MassStory.Line(MassStory.Same, MassStory.Born("Nguyen", "Zoé")));
        var words = card.Words();
        words.ShouldContain("Ligne 3, colonne « \\* Surveillant(s) »");
        words.ShouldContain("Répétez ces quatre cellules");
        words.ShouldContain("À inscrire : 2 candidats. À revoir : 1 ligne.");
        await bot.Claire.PressAsync("Créer 1 session, 2 candidats");
        (await bot.SessionsAsync()).ShouldHaveSingleItem().SupervisorIds.ShouldBe([School.IdOf("paul")]);
    }

    [Fact]
    public async Task Several_supervisors_may_stand_in_one_cell_and_however_their_names_are_written()
    {
        await bot.OpenAsync();
        await bot.DropMassAsync(MassStory.Line(MassStory.B12("M. DURAND Paul, anne@ecole.example"), MassStory.Born("Martin", "Léa")));
        await bot.Claire.PressAsync("Créer 1 session, 1 candidat");
        (await bot.SessionsAsync()).ShouldHaveSingleItem().SupervisorIds.ShouldBe([School.IdOf("paul"), School.IdOf("anne")]);
    }

    [Fact]
    public async Task The_same_file_again_makes_nothing_new_and_a_longer_one_adds()
    {
        await bot.OpenAsync();
        string[] lines = [MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa"))];
        await bot.DropMassAsync(lines);
        await bot.Claire.PressAsync("Créer 1 session, 1 candidat");
        (await bot.DropMassAsync(lines)).Words().ShouldContain("rien à créer");

        var words = (await bot.DropMassAsync([.. lines, MassStory.Line(MassStory.Same, MassStory.Born("Nguyen", "Zoé"))])).Words();
        words.ShouldContain("À créer : 0 session. À inscrire : 1 candidat.");
        await bot.Claire.PressAsync("Inscrire 1 candidat");
        (await bot.CandidatesAsync((await bot.SessionsAsync()).ShouldHaveSingleItem())).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Pressing_twice_and_an_old_card_create_once()
    {
        await bot.OpenAsync();
        string[] lines = [MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa"))];
        await bot.DropMassAsync(lines);
        await bot.DropMassAsync(lines);
        var shown = bot.Claire.Chat.Where(one => one.Card is not null).TakeLast(2).ToList();
        foreach (var one in shown.Concat(shown))
        {
            var action = one.Card!.Buttons().OfType<AdaptiveCards.AdaptiveExecuteAction>().First(button => button.Title!.StartsWith("Créer", StringComparison.Ordinal));
            await bot.Claire.PressAsync(one, action, []);
        }

        (await bot.SessionsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Below_a_session_that_is_wrong_nobody_is_put_into_the_one_before()
    {
        await bot.OpenAsync();
        var words = (await bot.DropMassAsync(
            MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa")),
            MassStory.Line(";Collège Jean Zay;B14;31/02/2026;08:30;Paul Durand", MassStory.Born("Roux", "Max", sex: "M")),
            MassStory.Line(MassStory.Same, MassStory.Born("Nguyen", "Zoé")))).Words();
        words.ShouldContain("Ligne 3, colonne « \\* Date de début (format: JJ/MM/AAAA) »");
        words.ShouldContain("une date JJ/MM/AAAA, comme 16/06/2026");
        words.ShouldContain("sa session est celle de la ligne 3");
        words.ShouldContain("À inscrire : 1 candidat. À revoir : 2 lignes.");
    }

    [Fact]
    public async Task What_Pix_would_refuse_is_said_with_line_column_and_what_it_expects()
    {
        await bot.OpenAsync();
        var words = (await bot.DropMassAsync(
            MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa", date: "32/03/2011")),
            MassStory.Line(MassStory.Same, MassStory.Born("Diallo", "Tom", sex: "G")),
            MassStory.Line(MassStory.Same, MassStory.Born("Diallo", "Tom", sex: "M", extraTime: "0,33")),
            MassStory.Line(MassStory.Same, MassStory.Born("Nguyen", "")),
            MassStory.Line(MassStory.Same, MassStory.Born("Inconnu", "Personne")),
            MassStory.Line(";Collège Jean Zay;B14;01/05/2026;08:30;Paul Durand"),
            MassStory.Line(";Collège Jean Zay;;01/06/2026;08:30;Paul Durand"),
            MassStory.Line(";Collège Jean Zay;B15;01/06/2026;25:00;Paul Durand"),
            MassStory.Line("740412;Collège Jean Zay;B15;01/06/2026;08:30;Paul Durand"),
            MassStory.Line("74O412;;;;;", MassStory.Born("Roux", "Max")),
            MassStory.Line("999999;;;;;", MassStory.Born("Roux", "Max")),
            MassStory.Line(";Collège Jean Zay;B16;01/06/2026;08:30;Jean Personne", MassStory.Born("Petit", "Ana")),
            MassStory.Line(MassStory.Same, MassStory.Born("Petit", "Ana")))).Words();
        foreach (var expected in new[]
        {
            "Ligne 2, colonne « \\* Date de naissance", "Ligne 3, colonne « \\* Sexe (M ou F) »", "M ou F", "Ligne 4, colonne « Temps majoré", "comme 33 (et non 0,33)",
            "Ligne 5, colonne « \\* Prénom »", "Ligne 6", "n’est pas dans la liste", "Ligne 7", "est déjà passé", "Ligne 8, colonne « \\* Nom de la salle »", "Ligne 9", "une heure HH:MM",
            "Ligne 10, colonne « Numéro de session préexistante »", "supprimez site, salle, date", "Ligne 11", "donné par Pix Certif", "Ligne 12", "Ligne 13, colonne « \\* Surveillant(s) »", "Jean Personne", "Ligne 14", "une seule inscription compte",
        })
            words.ShouldContain(expected);
    }

    [Theory]
    [InlineData(';', "\n", 65001)]
    [InlineData(',', "\r\n", 65001)]
    [InlineData('\t', "\n", 1252)]
    [InlineData(';', "\r\n", 1252)]
    public async Task Separators_line_ends_and_encodings_do_not_matter(char separator, string lineEnd, int encoding)
    {
        await bot.OpenAsync();
        var text = MassStory.File(MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa"))).Replace(';', separator).Replace("\r\n", lineEnd, StringComparison.Ordinal);
        var card = await bot.Claire.DropAsync("sessions.csv", (encoding == 1252 ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.UTF8).GetBytes(text));
        card.Words().ShouldContain("À créer : 1 session. À inscrire : 1 candidat. À revoir : 0 ligne.");
    }

    [Fact]
    public async Task Headers_of_an_older_template_are_read_and_said_to_be_old()
    {
        await bot.OpenAsync();
        var words = (await bot.DropMassTextAsync(
            "N° de session;* Nom du site;* Nom de la salle;* Date de début;* Heure de début (heure locale);* Surveillant(s);* Nom de naissance;* Prénom;* Date de naissance;* Sexe (M ou F);Code Insee;Identifiant local\n"
            + ";Collège Jean Zay;B12;01/06/2026;08:30;Paul Durand;Martin;Léa;12/03/2011;F;69381;\n")).Words();
        words.ShouldContain("Pix refuserait ce fichier");
        words.ShouldContain("À inscrire : 1 candidat");
    }

    [Fact]
    public async Task A_table_that_lacks_columns_is_told_which()
    {
        await bot.OpenAsync();
        var words = (await bot.DropMassTextAsync("Numéro de session préexistante;* Nom du site;* Nom de la salle;* Surveillant(s)\n;Site;B12;Jean Petit\n")).Words();
        words.ShouldContain("Date de début (format: JJ/MM/AAAA)");
        words.ShouldContain("téléchargez-le à nouveau sur Pix Certif");
    }

    [Fact]
    public async Task Of_homonyms_the_referent_decides_before_or_after_the_sessions_are_created()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3B;lea2@ecole.example;élève;;\n");
        var card = await bot.DropMassAsync(MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa")), MassStory.Line(MassStory.Same, MassStory.Born("Nguyen", "Zoé")));
        card.Words().ShouldContain("Plusieurs élèves portent ce nom");
        await bot.Claire.PressAsync("Créer 1 session, 1 candidat");
        await bot.Claire.ForgeAsync("mass-decide", ("import", ImportOf()), ("line:u0000002", School.IdOf("lea2")));
        (await bot.CandidatesAsync((await bot.SessionsAsync()).ShouldHaveSingleItem())).ShouldContain(School.IdOf("lea2"));

        string ImportOf() => bot.RowsAsync("mass-read").Result.First(row => !row.Key.Contains('|', StringComparison.Ordinal)).Key;
    }

    [Fact]
    public async Task A_number_adds_candidates_to_the_session_that_has_it()
    {
        var session = await bot.PlannedAsync();
        var words = (await bot.DropMassAsync(MassStory.Line($"{School.SessionNumber};;;;;", MassStory.Born("Diallo", "Tom", sex: "M")))).Words();
        words.ShouldContain("À créer : 0 session. À inscrire : 1 candidat. À revoir : 0 ligne.");
        await bot.Claire.PressAsync("Inscrire 1 candidat");
        (await bot.CandidatesAsync(session)).ShouldContain(School.IdOf("tom"));
        (await bot.SessionAsync(session))!.HasCodes.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_sits_elsewhere_is_named_and_stays_there()
    {
        await bot.PlannedAsync();
        (await bot.DropMassAsync(MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa")))).Words().ShouldContain("est déjà inscrit dans la session du lundi 25 mai 2026");
    }

    [Fact]
    public async Task A_centre_whose_students_Pix_Orga_manages_gets_the_typing_list_and_why()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.ChooseCentreAsync("ScoManaged");
        await bot.PlanAsync(("number", ""), ("code", ""), ("password", ""));
        var card = await bot.DropMassAsync(MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa")));
        card.Words().ShouldContain("n’est pas disponible pour votre centre");
        card.Words().ShouldContain("3 choses à saisir");
        (await bot.Claire.PressAsync("Liste à cocher")).Text.ShouldContain("3A (1)");
        (await bot.SessionsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_is_erased_is_in_no_file_that_waits()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3B;lea2@ecole.example;élève;;\n");
        await bot.DropMassAsync(MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa")), MassStory.Line(MassStory.Same, MassStory.Born("Nguyen", "Zoé")));
        foreach (var name in new[] { "lea", "lea2", "zoe" })
        {
            await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf(name)));
            await bot.SettleAsync();
        }

        var left = string.Join('\n', (await bot.RowsAsync("mass-read")).SelectMany(row => row.Values.All).Select(value => $"{value.Value}"));
        foreach (var trace in new[] { "Martin", School.IdOf("lea"), School.IdOf("lea2"), School.IdOf("zoe") })
            left.ShouldNotContain(trace);
    }

    [Fact]
    public async Task Births_that_only_the_file_knows_serve_for_writing_it_again()
    {
        await bot.OpenAsync();
        await bot.ChooseCentreAsync("Abroad");
        await bot.DropMassAsync(MassStory.Line(MassStory.B12(), MassStory.Born("Martin", "Léa", birth: "99;;CASABLANCA;MAROC")));
        await bot.Claire.PressAsync("Créer 1 session, 1 candidat");
        await bot.Claire.ForgeAsync("mass-file");
        await bot.Claire.PressAsync("Continuer");
        await bot.Claire.PressAsync("Télécharger le fichier (.csv)");
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        PlainCsv.Read(Encoding.UTF8.GetString(bot.OneDrive.Files[^1].Content).TrimStart('\ufeff'))[1]
            .ShouldBe(["", "Collège Jean Zay", "B12", "01/06/2026", "08:30", "Paul Durand", "", "Martin", "Léa", "12/03/2011", "F", "99", "", "CASABLANCA", "Maroc", "", "", "", ""]);
    }

    [Fact]
    public async Task Ten_thousand_lines_are_read_with_a_few_queries()
    {
        var roster = new StringBuilder(School.Roster);
        var lines = new List<string>();
        for (var i = 0; i < 10_000; i++)
        {
            roster.Append(System.Globalization.CultureInfo.InvariantCulture, $"Nom{(char)('a' + (i / 676 % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))};Pia;T{i / 30};e{i}@ecole.example;élève;;\n");
            var session = i % 30 == 0 ? $";Collège Jean Zay;R{i / 30};01/06/2026;08:30;Paul Durand" : MassStory.Same;
            lines.Add(MassStory.Line(session, MassStory.Born($"Nom{(char)('a' + (i / 676 % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))}", "Pia")));
        }

        await bot.OpenAsync(roster.ToString());
        var before = bot.Table.ReadAlone.Count;
        var words = (await bot.DropMassAsync(lines)).Words();
        words.ShouldContain("À créer : 334 sessions. À inscrire : 10000 candidats. À revoir : 0 ligne.");
        (bot.Table.ReadAlone.Count - before).ShouldBeLessThan(20);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}

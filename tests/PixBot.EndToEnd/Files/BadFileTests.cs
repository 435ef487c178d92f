using System.Text;
using PixBot.Simulator.People;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Files;

public sealed class BadFileTests : EndToEndTest
{
    private const string SomePassword = "zx81-Quercy-43";

    private static readonly SimulatedPerson Fiona = new("fiona.bell@jean-zay.example", "Fiona", "Bell", SimulatedRole.Referent, Locale: "en-GB");

    private static readonly (string Name, Func<byte[]> Content, string French, string English)[] Bad =
    [
        ("vide.csv", () => [], "Ce fichier est vide", "This file is empty"),
        ("binaire.csv", Binary, "un fichier binaire", "a binary file"),
        ("liste.csv", () => Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"), "Ce PDF est abîmé", "This PDF is damaged"),
        ("coupe.csv", () => Encoding.UTF8.GetBytes("Nom;Préno"), "n’a qu’un morceau de ligne", "only a piece of a line"),
        ("colonnes.csv", () => Encoding.UTF8.GetBytes("Couleur;Taille\nrouge;grande\n"), "ne reconnaît pas ce tableau", "does not recognise this table"),
        ("codes.csv", Passwords, "contient des mots de passe", "contains passwords"),
        ("enorme.csv", () => new byte[65 * 1024 * 1024], "trop gros", "too large"),
    ];

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_bad_file_gets_a_clear_answer_in_the_asker_s_language_and_changes_nothing(string language)
    {
        var person = language == "fr" ? SmallSchool.Claire : Fiona;
        await StartAsync([.. SmallSchool.All, Fiona], settings: ("PixBot__Referents__1", Fiona.Email));
        var referent = School.Of(person);
        await referent.DropAsync("liste-eleves.csv", SmallSchool.Roster());
        await referent.DropAsync("Resultats.csv", SmallSchool.Export());
        var before = await referent.SayAsync("Dashboard");

        foreach (var (name, content, french, english) in Bad)
        {
            var answer = await referent.DropAsync(name, content());
            answer.Text.ShouldContain(language == "fr" ? french : english, customMessage: name);
            answer.Text.ShouldContain(language == "fr" ? "Rien n’a été changé." : "Nothing was changed.", customMessage: name);
            answer.Card!.Value.GetProperty("lang").GetString().ShouldBe(language);
        }

        (await referent.SayAsync("Dashboard")).Text.ShouldBe(before.Text);
        School.App.Output.Lines.ShouldNotContain(line => line.Contains(SomePassword, StringComparison.Ordinal));
        referent.Raw.ShouldNotContain(SomePassword);
    }

    [Fact]
    public async Task A_student_s_file_is_not_read()
    {
        await StartAsync(SmallSchool.All);
        await School.Of(SmallSchool.Claire).DropAsync("liste-eleves.csv", SmallSchool.Roster());
        await School.InstallAsync([SmallSchool.Lea]);
        var before = await School.Of(SmallSchool.Claire).SayAsync("Tableau de bord");

        await School.Simulator.DropAsync(SmallSchool.Lea, "", [new("Resultats.csv", SmallSchool.Export())], Stop);

        (await School.Of(SmallSchool.Lea).SeesAsync("Seul le référent Pix")).Text.ShouldNotContain("importé");
        (await School.Of(SmallSchool.Claire).SayAsync("Tableau de bord")).Text.ShouldBe(before.Text);
    }

    private static byte[] Binary()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        bytes[0] = 0x7f;
        return bytes;
    }

    /// <summary>As Pix Orga exports new passwords for students.</summary>
    private static byte[] Passwords() => Encoding.UTF8.GetBytes(
        $"\ufeff\"Classe\";\"Nom\";\"Prénom\";\"Identifiant\";\"Mot de passe à usage unique\"\n\"3A\";\"Martin\";\"Léa\";\"lea.martin0102\";\"{SomePassword}\"\n");
}

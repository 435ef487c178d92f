using PixBot.Testing.Builders;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Files;

/// <summary>A school whose file has no e-mail: its pupils are known by the name that Teams vouches for.</summary>
public sealed class SiecleTests : EndToEndTest
{
    [Fact]
    public async Task Pupils_without_email_are_known_at_their_first_word_and_erased_on_request()
    {
        await StartAsync(SmallSchool.All);
        var claire = School.Of(SmallSchool.Claire);
        var students = SmallSchool.Students.Select((student, i) => new SiecleFile.Student(
            $"01234567{i:D2}A", student.Surname.ToUpperInvariant(), student.GivenName.ToUpperInvariant(), student.Class));
        var zip = SiecleFile.Zip(("ElevesSansAdresses.xml", SiecleFile.Latin9.GetBytes(SiecleFile.Xml(students)))).ToArray();

        (await claire.DropAsync("ExportXML_ElevesSansAdresses.zip", zip)).Text.ShouldContain("Liste importée");
        (await claire.DropAsync("Resultats.csv", SmallSchool.Export())).Text.ShouldContain("Export de Pix Orga importé");

        (await School.Of(SmallSchool.Lea).SayAsync("Mon statut")).Text.ShouldContain("✅ oui");
        (await School.Of(SmallSchool.Zoe).SayAsync("Mon statut")).Text.ShouldContain("2 compétences");
        (await School.Of(SmallSchool.Samira).SayAsync("Mon statut")).Text.ShouldContain("ne m’a pas (encore) donné ce nom");

        var card = await claire.SayAsync("personne Léa Martin");
        card.Text.ShouldContain("compte reconnu à son nom");
        var asked = await claire.PressAsync(card, "Retirer et effacer…");
        await claire.PressAsync(asked, "Effacer définitivement");
        await claire.SeesAsync("C’est effacé.");
        (await School.Of(SmallSchool.Lea).SayAsync("Mes données")).Text.ShouldContain("invité");
        School.App.Output.Lines.ShouldNotContain(line => line.Contains("MARTIN", StringComparison.OrdinalIgnoreCase) || line.Contains("0123456", StringComparison.Ordinal));
    }
}

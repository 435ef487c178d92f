using Shouldly;
using Xunit;
using static PixBot.EndToEnd.SmallSchool;

namespace PixBot.EndToEnd.Loops;

public abstract partial class SchoolYear
{
    private const string Reminder = "Envoie ton profil Pix";

    [Fact]
    public async Task A_reminder_reaches_those_who_have_not_sent_their_profile_and_nobody_else()
    {
        await BeginAsync();
        School.Simulator.Block(Jade);

        var choice = await Referent.SayAsync("Relancer");
        choice.Text.ShouldContain("**4** profils manquent encore, sur 8 élèves");
        var preview = await Referent.PressAsync(choice, "Aperçu");
        preview.Text.ShouldContain("4 élèves recevront ceci");
        WhoSees(Reminder).ShouldBe([Claire], "the preview shows it to the referent alone");
        await Referent.PressAsync(preview, "Envoyer la relance");

        var report = await Referent.SeesAsync("Envoi terminé");
        report.Fact("Envoyés").ShouldBe("2 / 4");
        report.Text.ShouldContain("1 – a bloqué PixBot");
        report.Text.ShouldContain("1 – n’a jamais ouvert PixBot");
        WhoSees("n’a pas encore reçu ton profil Pix").ShouldBe([Ines, Adam], ignoreOrder: true);
        (await Referent.PressAsync(report, "Qui n’a rien reçu ?")).Text.ShouldContain("Leroy Malo");

        var thanks = await School.Of(Adam).PressAsync(await School.Of(Adam).SeesAsync(Reminder), "C’est envoyé");
        thanks.Text.ShouldContain("Merci !");
        School.Of(Adam).OfBot.ShouldNotContain(shown => shown.Says(Reminder), "the thank-you takes the reminder’s place");
        (await Referent.SayAsync("Relancer")).Text.ShouldContain("**3** profils manquent encore");
        (await Referent.SayAsync("Tableau de bord")).Text.ShouldContain("**4** profils reçus sur 8 élèves");
    }
}

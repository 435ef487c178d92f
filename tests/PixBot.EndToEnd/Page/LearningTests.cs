using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>What no entry answers is passed on, answered to one, published, and known from then on.</summary>
public sealed class LearningTests : PageTest
{
    private const string Answer = "Dans le garage du gymnase, avec un antivol.";

    private ChatColumn Referent => Chat(0);

    private ChatColumn Student => Chat(2);

    [Fact]
    public async Task An_answer_that_the_referent_publishes_is_there_for_the_next_pupil()
    {
        await OpenAsync(demo: false, "fr-FR");
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        await Referent.DropAsync(await SampleAsync("liste-eleves.csv"));
        await Referent.SeesAsync("Liste importée");
        await OpenStudentsAsync();

        await Student.SayAsync("Où ranger ma trottinette au gymnase Descartes ?");
        await Student.PressAsync("Demander au référent");
        await Student.SeesAsync("C’est transmis");
        await Referent.SeesAsync("Une question pour vous");
        await ShootAsync("learn-1-question");

        await Referent.FillAsync("Votre réponse", Answer);
        await ShootAsync("learn-2-reply");
        await Referent.PressAsync("Envoyer la réponse");
        await Referent.SeesAsync("et à personne d’autre");
        await Student.SeesAsync("La réponse à ta question");
        await Student.SeesAsync(Answer);
        await ShootAsync("learn-3-answer");
        await PublishAsync();

        await AskAsAnotherAsync();
        Errors.ShouldBeEmpty();
    }

    private async Task OpenStudentsAsync()
    {
        await InstallEveryoneAsync("Liste importée");
        await Student.PickAsync("Inès Abbas");
    }

    private async Task PublishAsync()
    {
        await Referent.PressAsync("Publier pour tous…");
        await Referent.PressAsync("Vérifier");
        await Referent.SeesAsync("Voici ce que verront les élèves");
        await Referent.PressAsync("Enregistrer");
        await Referent.SeesAsync("la réponse est donnée dès maintenant");
    }

    private async Task AskAsAnotherAsync()
    {
        await Student.PickAsync("Louis Bassot");
        await Student.SayAsync("je peux ranger ma trottinette où au gymnase Descartes");
        await Student.SeesAsync("Réponse de l’école");
        await Student.SeesAsync(Answer);
        await Student.PressAsync("👍 Ça m’aide");
        await Student.SeesAsync("Merci, c’est noté");
        await ShootAsync("learn-4-next-pupil");
    }
}

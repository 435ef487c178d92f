using System.Text;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>A referent refuses a file, asks for it again, accepts it and opens it, on the page as a phone shows it.</summary>
public sealed class GivenFileTests : PageTest
{
    private const string Roster = """
        Nom;Prénom;Classe;E-mail;Rôle;Langue
        Abbas;Inès;3A;ines.abbas@jean-zay.example;élève;
        =1+1;Louis;3A;louis.bassot@jean-zay.example;élève;

        """;

    private static readonly FileWords French = new()
    {
        Locale = "fr-FR",
        Imported = "Liste importée",
        Dashboard = "Tableau de bord",
        Download = "📄 Télécharger",
        Accept = "Accepter",
        Decline = "Refuser",
        Declined = "aucun fichier n’est envoyé",
        Again = "Proposer de nouveau",
        Given = "est dans OneDrive",
        Nothing = "Rien reçu",
        FileName = "Pix Tous les élèves ",
    };

    private static readonly FileWords English = new()
    {
        Locale = "en-GB",
        Imported = "List imported",
        Dashboard = "Dashboard",
        Download = "📄 Download",
        Accept = "Accept",
        Decline = "Decline",
        Declined = "no file is sent",
        Again = "Offer it again",
        Given = "is in OneDrive",
        Nothing = "Nothing received",
        FileName = "Pix All students ",
    };

    private ChatColumn Referent => Chat(0);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_list_is_declined_asked_for_again_and_opened_on_a_phone(string language)
    {
        var words = language == "fr" ? French : English;
        await OpenAsync(demo: false, words.Locale);
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        await Referent.DropAsync(new FilePayload { Name = "liste.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Roster) });
        await Referent.SeesAsync(words.Imported);
        await Page.SetViewportSizeAsync(390, 844);

        await Referent.SayAsync(words.Dashboard);
        await Referent.PressAsync(words.Download);
        await Expect(Referent.Element.GetByTestId("consent")).ToBeVisibleAsync();
        await ShootStageAsync(words, "1-offered");
        await Referent.PressAsync(words.Decline);
        await Referent.SeesAsync(words.Declined);
        await Referent.PressAsync(words.Again);
        await Referent.PressAsync(words.Accept);
        await Referent.SeesAsync(words.Given);
        var link = Referent.Element.GetByTestId("file").Last;
        await Expect(link).ToBeVisibleAsync();
        await ShootStageAsync(words, "2-given");

        var download = await Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        download.SuggestedFilename.ShouldStartWith(words.FileName);
        var content = await File.ReadAllTextAsync(await download.PathAsync(), Stop);
        content.ShouldContain($"Abbas;Inès;3A;{words.Nothing};;\r\n");
        content.ShouldContain($"\"'=1+1\";Louis;3A;{words.Nothing};;\r\n");
        Errors.ShouldBeEmpty();
    }

    private async Task ShootStageAsync(FileWords words, string stage)
    {
        await NothingSticksOutAsync();
        await ShootAsync($"file-{words.Locale[..2]}-{stage}");
    }

    private sealed record FileWords
    {
        public required string Locale { get; init; }

        public required string Imported { get; init; }

        public required string Dashboard { get; init; }

        public required string Download { get; init; }

        public required string Accept { get; init; }

        public required string Decline { get; init; }

        public required string Declined { get; init; }

        public required string Again { get; init; }

        public required string Given { get; init; }

        public required string Nothing { get; init; }

        public required string FileName { get; init; }
    }
}

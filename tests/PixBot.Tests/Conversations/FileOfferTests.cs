using System.Text;
using PixBot.Core.Messaging;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>A file is offered, accepted or not, and arrives once; whoever may not have it does not get it.</summary>
public sealed class FileOfferTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task What_matters_of_a_file_is_in_the_chat_before_anybody_accepts_it()
    {
        await OfferAsync("Liste de 3B");
        var parts = (await bot.Claire.PressAsync("📄 Télécharger")).Reply.Parts;
        parts[0].ShouldBeOfType<ReplyPart.Send>().Message.ShouldBeOfType<Message.Text>().Markdown.ShouldContain("3 élèves, ✅ 1 · 📤 0 · ⏳ 0 · ❌ 2");
        bot.Claire.LastConsent.Name.ShouldBe("Pix 3B 2026-05-18.csv");
        bot.Claire.LastConsent.Description.ShouldContain("3 élèves");
        bot.OneDrive.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_class_that_is_accepted_is_made_then_and_arrives_with_a_link()
    {
        await OfferAsync("Liste de 3B");
        await bot.Claire.PressAsync("📄 Télécharger");
        await bot.As("max").ForgeAsync("profile-declare");
        (await bot.Claire.ConsentAsync(accepts: true)).Text.ShouldContain("est en route");
        await bot.SettleAsync();
        Content().ShouldBe("""
            Nom;Prénom;Classe;État du profil;Compétences certifiables;Envoyé le
            Nguyen;Zoé;3B;Certifiable;9;13/05/2026
            Petit;Ana;3B;Rien reçu;;
            Roux;Max;3B;Déclaré envoyé;;

            """.ReplaceLineEndings("\r\n"));
        bot.Claire.LastCard.Words().ShouldContain("est dans OneDrive");
        bot.Claire.Chat[^1].Message.ShouldBeOfType<Message.FileLink>().Place.Name.ShouldBe("liste.csv");
    }

    [Fact]
    public async Task The_whole_school_comes_class_by_class()
    {
        await BeginAsync();
        await bot.Claire.SayAsync("Tableau de bord");
        await bot.Claire.PressAsync("📄 Télécharger");
        bot.Claire.LastConsent.Name.ShouldBe("Pix Tous les élèves 2026-05-18.csv");
        await AcceptAsync();
        Content().Split("\r\n").Select(line => line.Split(';')[0]).ShouldBe(["Nom", "Diallo", "Martin", "Nguyen", "Petit", "Roux", ""]);
    }

    [Fact]
    public async Task In_English_the_file_and_all_around_it_are_English()
    {
        await BeginAsync();
        await bot.Claire.SayAsync("English");
        await bot.Claire.SayAsync("Dashboard");
        await bot.Claire.PressAsync("List of 3A");
        (await bot.Claire.PressAsync("📄 Download")).Text.ShouldContain("2 students");
        await bot.Claire.ConsentAsync(accepts: false);
        bot.Claire.LastCard.Words().ShouldContain("no file is sent");
        await bot.Claire.PressAsync("Offer it again");
        await AcceptAsync();
        Content().ShouldStartWith("Last name;First name;Class;State of the profile;Certifiable competences;Sent on\r\n");
        Content().ShouldContain("Sent, not certifiable");
        bot.Claire.LastCard.Words().ShouldContain("is in OneDrive");
    }

    [Fact]
    public async Task A_file_that_is_declined_can_be_asked_for_again()
    {
        await OfferAsync();
        (await bot.Claire.ConsentAsync(accepts: false)).Text.ShouldContain("aucun fichier n’est envoyé");
        bot.Work.Left.ShouldBe(0);
        await bot.Claire.PressAsync("Proposer de nouveau");
        await AcceptAsync();
        bot.OneDrive.Files.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Accepting_twice_gives_one_file()
    {
        await OfferAsync();
        var offer = bot.Claire.LastConsent.Offer;
        await bot.Claire.ConsentAsync(accepts: true, offer);
        await bot.Claire.ConsentAsync(accepts: true, offer);
        await bot.SettleAsync();
        bot.OneDrive.Files.ShouldHaveSingleItem();
        bot.Claire.Chat.Count(shown => shown.Message is Message.FileLink).ShouldBe(1);
        bot.Claire.LastCard.Words().ShouldContain("est dans OneDrive");
        (await bot.Claire.ConsentAsync(accepts: true, offer)).Text.ShouldContain("a déjà été envoyé");
        (await bot.Claire.ConsentAsync(accepts: false, offer)).Text.ShouldContain("a déjà été envoyé");
        await bot.SettleAsync();
        bot.OneDrive.Files.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_same_work_done_again_gives_no_second_file()
    {
        await OfferAsync();
        await AcceptAsync();
        await bot.Work.SendAsync(bot.Work.Sent[^1], TimeSpan.Zero, Bot.Token);
        await bot.SettleAsync();
        bot.OneDrive.Files.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_offer_of_the_day_before_is_made_again_on_request()
    {
        await OfferAsync();
        bot.Clock.Advance(TimeSpan.FromHours(25));
        (await bot.Claire.ConsentAsync(accepts: true)).Text.ShouldContain("plus d’un jour");
        await bot.SettleAsync();
        bot.OneDrive.Files.ShouldBeEmpty();
        await bot.Claire.PressAsync("Proposer de nouveau");
        await AcceptAsync();
        bot.OneDrive.Files.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(UploadOutcome.Gone, "La place réservée dans OneDrive n’existe plus")]
    [InlineData(UploadOutcome.Failed, "OneDrive n’a pas voulu du fichier")]
    [InlineData(UploadOutcome.ForeignHost, "OneDrive n’a pas voulu du fichier")]
    public async Task A_file_that_did_not_arrive_is_offered_again(UploadOutcome outcome, string says)
    {
        await OfferAsync();
        bot.OneDrive.Outcome = outcome;
        await AcceptAsync();
        bot.Claire.LastCard.Words().ShouldContain(says);
        bot.OneDrive.Outcome = UploadOutcome.Done;
        await bot.Claire.PressAsync("Proposer de nouveau");
        await AcceptAsync();
        bot.OneDrive.Files.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_acceptance_without_a_place_is_asked_for_again()
    {
        await OfferAsync();
        (await bot.Claire.ConsentAsync(accepts: true, hasPlace: false)).Text.ShouldContain("n’existe plus");
        bot.Work.Left.ShouldBe(0);
        bot.Claire.Has("Proposer de nouveau").ShouldBeTrue();
    }

    [Theory]
    [InlineData("lea", true)]
    [InlineData("paul", true)]
    [InlineData("gus", true)]
    [InlineData("lea", false)]
    public async Task Nobody_else_answers_an_offer(string name, bool accepts)
    {
        await OfferAsync();
        var offer = bot.Claire.LastConsent.Offer;
        (await bot.As(name).ConsentAsync(accepts, offer)).Text.ShouldContain("n’est pas valable ici");
        await bot.SettleAsync();
        bot.OneDrive.Files.ShouldBeEmpty();
        await AcceptAsync();
        bot.OneDrive.Files.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Another_referent_does_not_take_what_was_offered_to_one()
    {
        await BeginAsync(School.Roster + "Petit;René;;rene@ecole.example;référent;;\n");
        await bot.As("rene").InstallAsync();
        await bot.Claire.SayAsync("Tableau de bord");
        await bot.Claire.PressAsync("📄 Télécharger");
        (await bot.As("rene").ConsentAsync(accepts: true, bot.Claire.LastConsent.Offer)).Text.ShouldContain("n’est pas valable ici");
        await bot.SettleAsync();
        bot.OneDrive.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("")]
    public async Task An_offer_that_was_never_made_gives_nothing(string offer)
    {
        await BeginAsync();
        (await bot.Claire.ConsentAsync(accepts: true, offer)).Text.ShouldContain("n’est pas valable ici");
        bot.Work.Left.ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_lost_the_role_meanwhile_gets_nothing(bool beforeThePress)
    {
        await BeginAsync(School.Roster + "Petit;René;;rene@ecole.example;référent;;\n");
        var rene = bot.As("rene");
        await rene.InstallAsync();
        await rene.SayAsync("Tableau de bord");
        await rene.PressAsync("📄 Télécharger");
        bot.DroppedFiles["liste.csv"] = Encoding.UTF8.GetBytes(School.Roster + "Petit;René;;rene@ecole.example;surveillant;;\n");
        await bot.Claire.DropAsync("liste.csv");
        if (beforeThePress)
            await bot.SettleAsync();
        await rene.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        bot.OneDrive.Files.ShouldBeEmpty();
        rene.LastCard.Words().ShouldContain("réservée au référent");
    }

    [Theory]
    [InlineData("lea")]
    [InlineData("paul")]
    [InlineData("gus")]
    public async Task A_list_is_offered_to_referents_only(string name)
    {
        await BeginAsync();
        (await bot.As(name).ForgeAsync("file-offer", ("kind", "class-list"))).Notice!.ShouldContain("réservée au référent");
    }

    [Fact]
    public async Task A_class_that_is_gone_by_then_gives_nothing()
    {
        await OfferAsync("Liste de 3B");
        await bot.Claire.PressAsync("📄 Télécharger");
        (await bot.Claire.ForgeAsync("file-offer", ("kind", "class-list"), ("about", "nowhere"))).Notice!.ShouldContain("n’existe plus");
        (await bot.Claire.ForgeAsync("file-offer", ("kind", "class-list"), ("about", "a|b"))).Notice!.ShouldContain("n’est plus à jour");
        (await bot.Claire.ForgeAsync("file-offer", ("kind", "nothing"))).Notice!.ShouldContain("n’est plus à jour");
    }

    [Fact]
    public async Task A_name_that_a_spreadsheet_would_compute_is_a_name()
    {
        await BeginAsync(School.Roster + "\"=HYPERLINK(\"\"https://mal.example\"\";\"\"x\"\")\";+Zed;3A;x@ecole.example;élève;;\n");
        await bot.Claire.SayAsync("Tableau de bord");
        await bot.Claire.PressAsync("📄 Télécharger");
        await AcceptAsync();
        Content().ShouldContain("\"'=HYPERLINK(\"\"https://mal.example\"\";\"\"x\"\")\";\"'+Zed\";3A");
    }

    [Fact]
    public async Task No_link_to_a_place_stands_in_a_log_or_in_clear_in_a_queue()
    {
        await OfferAsync();
        await AcceptAsync();
        var secret = bot.OneDrive.Files.ShouldHaveSingleItem().Place.UploadUrl.Query;
        bot.Work.Sent.ShouldAllBe(message => !message.Body.Contains(secret));
        bot.Logs.All.ShouldNotContain(secret);
    }

    [Fact]
    public async Task That_a_list_was_taken_stands_in_the_journal()
    {
        await OfferAsync();
        await AcceptAsync();
        (await bot.Claire.SayAsync("Journal")).Text.ShouldContain("a téléchargé la liste des élèves");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private string Content() => Encoding.UTF8.GetString(bot.OneDrive.Files[^1].Content.AsSpan()[3..]);

    private async Task AcceptAsync()
    {
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
    }

    private async Task BeginAsync(string roster = School.Roster)
    {
        await bot.OpenAsync(roster);
        await bot.ExportAsync();
    }

    /// <summary>The whole school is offered, or a class is opened.</summary>
    private async Task OfferAsync(string? open = null)
    {
        await BeginAsync();
        await bot.Claire.SayAsync("Tableau de bord");
        await bot.Claire.PressAsync(open ?? "📄 Télécharger");
    }
}

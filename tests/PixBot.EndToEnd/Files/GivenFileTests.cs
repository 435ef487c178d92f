using System.Text;
using PixBot.Simulator.Faults;
using PixBot.Simulator.People;
using PixBot.Testing.Schools;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Files;

/// <summary>A file goes out over HTTP, from the question to OneDrive, whatever comes between.</summary>
public sealed class GivenFileTests : EndToEndTest
{
    private static readonly SimulatedPerson Fiona = new("fiona.bell@jean-zay.example", "Fiona", "Bell", SimulatedRole.Referent, Locale: "en-GB");

    private ChatDriver Claire => School.Of(SmallSchool.Claire);

    [Fact]
    public async Task Accepted_declined_and_asked_for_twice_it_comes_once_for_each_offer()
    {
        await BeginAsync();
        var question = await OfferAsync(Claire);
        (await Claire.SeesAsync("8 élèves, ✅ 3 · 📤 1 · ⏳ 0 · ❌ 4")).Text.ShouldContain("certifiable");
        await Claire.ConsentAsync(question, accepts: false);
        var declined = await Claire.SeesAsync("aucun fichier n’est envoyé");
        await Claire.PressAsync(declined, "Proposer de nouveau");
        question = Claire.FileQuestions[^1];
        await Task.WhenAll(Claire.ConsentAsync(question, accepts: true), Claire.ConsentAsync(question, accepts: true));
        await Claire.SeesAsync("est dans OneDrive");
        await Claire.ConsentAsync(question, accepts: true);
        await Claire.SeesAsync("a déjà été envoyé");
        Encoding.UTF8.GetString(Claire.Received.ShouldHaveSingleItem().Content).ShouldStartWith("\ufeffNom;Prénom;Classe;État du profil");
    }

    [Fact]
    public async Task In_English_it_is_English()
    {
        await BeginAsync();
        var fiona = School.Of(Fiona);
        var question = await OfferAsync(fiona, "Dashboard", "📄 Download");
        await fiona.ConsentAsync(question, accepts: true);
        await fiona.SeesAsync("is in OneDrive");
        Encoding.UTF8.GetString(fiona.Received.ShouldHaveSingleItem().Content).ShouldContain("Roux;Zoé;3B;Sent, not certifiable;3;");
    }

    [Theory]
    [InlineData(FaultKind.UploadGone, "La place réservée dans OneDrive n’existe plus")]
    [InlineData(FaultKind.UploadRefused, "OneDrive n’a pas voulu du fichier")]
    public async Task What_OneDrive_does_not_take_is_offered_anew(FaultKind kind, string says)
    {
        await BeginAsync();
        var question = await OfferAsync(Claire);
        School.Simulator.Faults = new() { Faults = [new() { Kind = kind }] };
        await Claire.ConsentAsync(question, accepts: true);
        var failed = await Claire.SeesAsync(says);
        Claire.Received.ShouldBeEmpty();
        School.Simulator.Faults = FaultPlan.None;
        await Claire.PressAsync(failed, "Proposer de nouveau");
        await Claire.ConsentAsync(Claire.FileQuestions[^1], accepts: true);
        await Claire.SeesAsync("est dans OneDrive");
        Claire.Received.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task While_OneDrive_is_down_the_file_waits_and_then_comes()
    {
        await BeginAsync();
        var question = await OfferAsync(Claire);
        School.Simulator.Faults = new() { Faults = [new() { Kind = FaultKind.UploadUnavailable, TimesPerChat = 2 }] };
        await Claire.ConsentAsync(question, accepts: true);
        await Claire.SeesAsync("est dans OneDrive");
        Claire.Received.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_forged_acceptance_and_an_offer_that_is_too_old_give_nothing()
    {
        await BeginAsync();
        var question = await OfferAsync(Claire);
        var lea = School.Of(SmallSchool.Lea);
        await lea.ConsentAsync(question, accepts: true);
        (await lea.SeesAsync("n’est pas valable ici")).Text.ShouldNotContain("Martin");
        await School.App.AdvanceClockAsync(TimeSpan.FromHours(25), Stop);
        await Claire.ConsentAsync(question, accepts: true);
        await Claire.SeesAsync("plus d’un jour");
        lea.Received.ShouldBeEmpty();
        Claire.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_no_longer_a_referent_gets_nothing()
    {
        await BeginAsync();
        var olivier = School.Of(SmallSchool.Olivier);
        await DropAsync(WithOlivierAs("référent"));
        await School.InstallAsync([SmallSchool.Olivier]);
        var question = await OfferAsync(olivier);
        await DropAsync(WithOlivierAs("surveillant"));
        await olivier.ConsentAsync(question, accepts: true);
        await olivier.SeesAsync("réservée au référent");
        olivier.Received.ShouldBeEmpty();
    }

    private static byte[] WithOlivierAs(string role) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(SmallSchool.Roster())
        .Replace($"{SmallSchool.Olivier.Email};surveillant", $"{SmallSchool.Olivier.Email};{role}", StringComparison.Ordinal));

    private async Task BeginAsync()
    {
        await StartAsync([.. SmallSchool.All, Fiona], settings: ("PixBot__Referents__1", Fiona.Email));
        await DropAsync(SmallSchool.Roster());
        await Claire.DropAsync("Resultats.csv", SmallSchool.Export());
        await School.InstallAsync([SmallSchool.Lea]);
    }

    private Task DropAsync(byte[] roster) => Claire.DropAsync("liste-eleves.csv", roster);

    private static async Task<FileQuestion> OfferAsync(ChatDriver referent, string command = "Tableau de bord", string button = "📄 Télécharger")
    {
        await referent.PressAsync(await referent.SayAsync(command), button);
        return referent.FileQuestions[^1];
    }
}

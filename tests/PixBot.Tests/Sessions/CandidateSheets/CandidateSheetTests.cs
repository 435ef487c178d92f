using AdaptiveCards;
using PixBot.Core.Features.Sessions;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;
using School = PixBot.Tests.Conversations.Driver.School;
using Student = PixBot.Testing.Builders.SiecleFile.Student;

namespace PixBot.Tests.Sessions.CandidateSheets;

/// <summary>A referent drops the list that Pix Certif gave, and gets it back filled, or learns what is missing first.</summary>
public sealed class CandidateSheetTests : IAsyncDisposable
{
    private static readonly Student Lea = new("I1", "MARTIN", "LÉA", "3A") { Insee = "69381", Country = "100", Town = null };
    private static readonly Student Tom = new("I2", "DIALLO", "TOM", "3A") { Country = "350", Town = "CASABLANCA", Sex = "1" };
    private static readonly Student Zoe = new("I3", "NGUYEN", "ZOÉ", "3B") { Country = "352", Town = null };
    private static readonly Student Max = new("I4", "ROUX", "MAX", "3B") { Insee = "2A004", Country = "100", BirthDate = "31/02/2011" };

    private readonly Bot bot = new();

    [Fact]
    public async Task What_is_missing_is_named_before_anything_is_written_and_the_list_is_right_once_it_is_corrected()
    {
        await BeginAsync();
        var card = await DropAsync(new(SheetMaker.Pix));
        card.Words().ShouldContain("3 candidats que Pix refuserait");
        card.Words().ShouldContain("NGUYEN");
        Line("Nguyen").ShouldContain("commune de naissance (nom, pour un pays étranger) : manque");
        Line("Roux").ShouldContain("date de naissance (JJ/MM/AAAA) : « 31/02/2011 »");
        Line("Petit").ShouldContain("naissance inconnue");
        card.Words().ShouldContain("l’import efface la liste des candidats existante");
        bot.Claire.Has("📄 Télécharger la liste remplie").ShouldBeFalse();
        bot.OneDrive.Files.ShouldBeEmpty();

        await SiecleAsync(Lea, Tom, Zoe with { Town = "ALGER" }, Max with { BirthDate = "28/02/2011" }, new("I5", "PETIT", "ANA", "3B") { Insee = "1001" });
        await bot.Claire.PressAsync("Vérifier de nouveau");
        await bot.Claire.PressAsync("📄 Télécharger la liste remplie");
        bot.Claire.LastConsent.Name.ShouldBe("liste-candidats 2026-06-16 08h30 B12.ods");
        Rows(await AcceptAsync()).ShouldBe(
        [
            "float:1|DIALLO|Tom|12/03/2011|M|99||CASABLANCA|Maroc||||percentage:0.33",
            "float:2|MARTIN|Léa|12/03/2011|F|69381|||France",
            "float:3|NGUYEN|Zoé|12/03/2011|F|99||ALGER|Algérie",
            "float:4|PETIT|Ana|12/03/2011|F|01001|||France",
            "float:5|ROUX|Max|28/02/2011|F|2A004|||France",
        ]);
    }

    [Fact]
    public async Task The_list_is_made_without_those_whom_Pix_would_refuse_where_the_referent_says_so()
    {
        await BeginAsync();
        await DropAsync(new(SheetMaker.LibreOffice));
        var card = (await bot.Claire.PressAsync("Faire la liste sans eux")).Card;
        card.Words().ShouldContain("3 candidats ne sont pas dans le fichier");
        card.Words().ShouldContain("Inscrivez-les un par un sur Pix Certif");
        Rows(await AcceptAsync()).Select(row => row.Split('|')[1]).ShouldBe(["DIALLO", "MARTIN"]);
    }

    [Fact]
    public async Task The_same_list_dropped_again_says_how_many_it_would_erase()
    {
        await BeginAsync();
        await DropAsync(new(SheetMaker.Pix));
        await bot.Claire.PressAsync("Faire la liste sans eux");
        var filled = await AcceptAsync();
        var card = await bot.Claire.DropAsync("liste-remplie.ods", filled);
        card.Words().ShouldContain("Déjà inscrits dans le fichier\n2");
        card.Words().ShouldContain("l’import efface la liste des candidats existante");
    }

    [Fact]
    public async Task A_list_with_prices_asks_how_they_are_paid()
    {
        await BeginAsync();
        await DropAsync(new(SheetMaker.Excel) { HasPricing = true });
        await bot.Claire.PressAsync("Faire la liste sans eux");
        bot.Claire.Has("📄 Télécharger la liste remplie").ShouldBeFalse();
        (await bot.Claire.PressAsync("Continuer", ("pricing", "prepaid"))).Notice!.ShouldContain("demande un code de prépaiement");
        (await bot.Claire.PressAsync("Continuer", ("pricing", "gratis"))).Notice!.ShouldContain("Choisissez d’abord");
        await bot.Claire.PressAsync("Continuer", ("pricing", "prepaid"), ("prepayment", "12345678912345/FACT12345"));
        var rows = Rows(await AcceptAsync());
        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(row => row.EndsWith("Prépayée|12345678912345/FACT12345"));
    }

    [Fact]
    public async Task A_list_that_fits_no_session_asks_which()
    {
        await BeginAsync();
        var card = await DropAsync(new(SheetMaker.Pix) { Number = "999", Room = "B14" });
        card.Words().ShouldContain("Pour laquelle est-il ?");
        var session = card.Inputs().OfType<AdaptiveChoiceSetInput>().ShouldHaveSingleItem().Choices.ShouldHaveSingleItem();
        session.Title.ShouldContain("16 juin");
        (await bot.Claire.PressAsync("Remplir pour cette session", ("session", session.Value))).Card.Words().ShouldContain("3 candidats que Pix refuserait");
    }

    [Fact]
    public async Task Once_the_session_has_begun_nothing_is_filled_and_the_card_says_what_to_do_instead()
    {
        var session = await BeginAsync();
        await DropAsync(new(SheetMaker.Pix));
        await bot.Claire.PressAsync("Faire la liste sans eux");
        await bot.UntilAsync(session.StartsAt);
        (await bot.Claire.PressAsync("📄 Télécharger la liste remplie")).Notice!.ShouldContain("ne peut plus être proposé");
        var card = await DropAsync(new(SheetMaker.Pix));
        card.Words().ShouldContain("La session a débuté");
        card.Words().ShouldContain("Inscrire un candidat");
        card.Buttons().Select(button => button.Title).ShouldBe(["À faire sur Pix Certif"]);
    }

    [Fact]
    public async Task In_English_the_card_and_the_list_are_English()
    {
        await BeginAsync();
        await bot.Claire.SayAsync("English");
        var card = await DropAsync(new(SheetMaker.Pix) { IsEnglish = true });
        card.Words().ShouldContain("3 candidates whom Pix would refuse");
        await bot.Claire.PressAsync("Make the list without them");
        await bot.Claire.PressAsync("📄 Download the filled list");
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        Rows(bot.OneDrive.Files.ShouldHaveSingleItem().Content).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_no_list_of_today_says_so()
    {
        await BeginAsync();
        (await DropAsync(new(SheetMaker.Pix) { Without = "Code postal" })).Words().ShouldContain("il y manque « Code postal »");
        var other = PixSheet.Pack(new PixSheet(SheetMaker.Pix).Content().Replace("* ", "", StringComparison.Ordinal)
            .Replace("Nom de naissance", "A", StringComparison.Ordinal).Replace("Prénom", "B", StringComparison.Ordinal).Replace("Pays", "C", StringComparison.Ordinal)
            .Replace("Code ", "D", StringComparison.Ordinal).Replace("Sexe", "E", StringComparison.Ordinal));
        (await bot.Claire.DropAsync("autre.ods", other)).Words().ShouldContain("CSV UTF-8");
        (await bot.Claire.DropAsync("protegee.ods", PixSheet.Pack("<a>"))).Words().ShouldContain("Ce classeur est abîmé");
    }

    [Fact]
    public async Task It_is_kept_encrypted_for_a_day_and_goes_when_anybody_is_erased()
    {
        await BeginAsync();
        var sheet = new PixSheet(SheetMaker.Pix) { Enrolled = [new Dictionary<string, string> { ["* Nom de naissance"] = "SECRÉTAN" }] };
        await DropAsync(sheet);
        (await bot.RowsAsync("candidate-sheets")).Count.ShouldBeGreaterThan(1);
        await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf("ana")));
        await bot.SettleAsync();
        (await bot.RowsAsync("candidate-sheets")).ShouldBeEmpty();

        await DropAsync(sheet);
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(2.1));
        (await bot.RowsAsync("candidate-sheets")).ShouldBeEmpty();
        (await bot.Claire.PressAsync("Vérifier de nouveau")).Notice!.ShouldContain("n’est gardée qu’un jour");
    }

    [Fact]
    public async Task Nobody_else_gets_the_list_or_its_steps()
    {
        await BeginAsync();
        await DropAsync(new(SheetMaker.Pix));
        await bot.Claire.PressAsync("Faire la liste sans eux");
        foreach (var title in new[] { "Vérifier de nouveau", "📄 Télécharger la liste remplie" })
            (await bot.As("anne").PressTheirsAsync(bot.Claire, title)).Reply.Parts.ShouldNotContain(part => part is Core.Messaging.ReplyPart.Send);
        bot.As("anne").Chat.ShouldNotContain(shown => shown.Message is Core.Messaging.Message.FileConsent);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <summary>A session in B12 on the sixteenth of June with all five students; of Ana's birth nothing is known.</summary>
    private async Task<Session> BeginAsync()
    {
        await bot.OpenAsync();
        await SiecleAsync(Lea, Tom, Zoe, Max);
        return await bot.PlanAsync(("certifiable", "false"), ("room", "B12"), ("date", "2026-06-16"), ("number", "740412"));
    }

    private Task SiecleAsync(params IEnumerable<Student> students) => bot.Claire.DropAsync("siecle.xml", SiecleFile.Of(students).ToArray());

    private Task<AdaptiveCard> DropAsync(PixSheet sheet) => bot.Claire.DropAsync("liste-candidats-session.ods", sheet.ToBytes());

    private async Task<byte[]> AcceptAsync()
    {
        await bot.Claire.PressAsync("📄 Télécharger la liste remplie");
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        return bot.OneDrive.Files.ShouldHaveSingleItem().Content;
    }

    private string Line(string name) => bot.Claire.LastCard.Words().Split('\n', '\r').Single(line => line.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Those with a candidate in them.</summary>
    private static IReadOnlyList<string> Rows(byte[] ods)
    {
        var rows = SecondOdsReader.Read(ods);
        return [.. rows.Skip(rows.FindIndex(row => row.Contains("* Prénom") || row.Contains("* First name")) + 1)
            .Where(row => row.Count > 1)
            .Select(row => string.Join('|', row))];
    }
}

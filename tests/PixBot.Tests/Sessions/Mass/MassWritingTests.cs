using System.Text;
using PixBot.Core.Features.Sessions;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;
using Student = PixBot.Testing.Builders.SiecleFile.Student;

namespace PixBot.Tests.Sessions.Mass;

/// <summary>Planned sessions as Pix Certif's file takes them, read again by another reader, cell by cell.</summary>
public sealed class MassWritingTests : IAsyncDisposable
{
    private static readonly Student Lea = new("I1", "MARTIN", "LÉA", "3A") { Insee = "69381", Country = "100", Town = null };
    private static readonly Student Zoe = new("I2", "NGUYEN", "ZOÉ", "3B") { Country = "350", Town = "CASABLANCA" };
    private static readonly Student Tom = new("I3", "DIALLO", "TOM", "3A") { Insee = "1004", Country = "100", Sex = "1", Town = null };

    private readonly Bot bot = new();

    [Fact]
    public async Task What_is_written_is_what_another_reader_reads_cell_by_cell()
    {
        await PlannedAsync("Abroad", ("supervisors", $"{School.IdOf("paul")},{School.IdOf("anne")}"));
        var (bytes, rows) = await TakeAsync();
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble).ShouldBeTrue();
        rows[0].ShouldBe(MassStory.Headers);
        rows[1].ShouldBe(["", "Collège Jean Zay", "Salle 204", "25/05/2026", "08:30", "Paul Durand", "", "DIALLO", "Tom", "12/03/2011", "M", "01004", "", "", "France", "", "", "", "33"]);
        rows[2].ShouldBe(["", "Collège Jean Zay", "Salle 204", "25/05/2026", "08:30", "Anne Garnier", "", "MARTIN", "Léa", "12/03/2011", "F", "69381", "", "", "France", "", "", "", ""]);
        rows[3].ShouldBe(["", "Collège Jean Zay", "Salle 204", "25/05/2026", "08:30", "Paul Durand", "", "NGUYEN", "Zoé", "12/03/2011", "F", "99", "", "CASABLANCA", "Maroc", "", "", "", ""]);
        rows.Count.ShouldBe(4);
    }

    [Fact]
    public async Task What_is_written_is_read_back_as_what_is_there_already()
    {
        await PlannedAsync("Abroad");
        var (bytes, _) = await TakeAsync();
        (await bot.Claire.DropAsync("sessions.csv", bytes)).Words().ShouldContain("rien à créer");
    }

    [Fact]
    public async Task A_session_that_Pix_knows_has_its_number_and_nothing_else_of_the_session()
    {
        var session = await PlannedAsync("Abroad");
        await bot.Claire.ForgeAsync("session-codes-ask", ("session", session.Id));
        await bot.Claire.PressAsync("Enregistrer", ("number", School.SessionNumber), ("code", School.AccessCode), ("password", $"C-{School.Password}"));
        var (_, rows) = await TakeAsync();
        rows.Skip(1).Select(row => row.Take(7)).ShouldAllBe(row => row.SequenceEqual(new[] { School.SessionNumber, "", "", "", "", "", "" }));
        rows.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("Gratuite", "")]
    [InlineData("Prépayée", "12345678912345/FACT12345")]
    public async Task Another_centre_has_the_columns_of_prices_and_says_who_pays(string pricing, string code)
    {
        await PlannedAsync("Other");
        var (_, rows) = await TakeAsync(("pricing", pricing), ("prepayment-code", code), ("results-email", "claire@ecole.example"), ("complementary", "CléA Numérique"));
        rows[0].ShouldBe([.. MassStory.Headers, "* Tarification part Pix (Gratuite, Prépayée ou Payante)", "Code de prépaiement (si Tarification part Pix Prépayée)", "CléA Numérique ('oui' ou laisser vide)"]);
        rows.Skip(1).ShouldAllBe(row => row[15] == "claire@ecole.example" && row[19] == pricing && row[20] == code && row[21].Length == 0);
    }

    [Fact]
    public async Task Prepaid_without_a_code_and_a_code_without_prepaid_are_asked_again()
    {
        await PlannedAsync("Other");
        await OpenAsync();
        (await bot.Claire.PressAsync("Continuer", ("pricing", "Prépayée"))).Text.ShouldContain("demande un code de prépaiement");
        (await bot.Claire.PressAsync("Continuer", ("pricing", "Gratuite"), ("prepayment-code", "X"))).Text.ShouldContain("reste vide");
        (await bot.Claire.PressAsync("Continuer")).Text.ShouldContain("reste vide");
    }

    [Fact]
    public async Task Missing_and_wrong_births_are_listed_by_student_and_field_and_nothing_is_written()
    {
        await PlannedAsync("Abroad", [Lea with { Sex = "3" }, Zoe with { Town = null }], []);
        var text = (await OpenAsync()).Text;
        text.ShouldContain("MARTIN Léa (3A)", Case.Insensitive);
        text.ShouldContain("sexe (M ou F) : « 3 » n’est pas accepté");
        text.ShouldContain("commune de naissance (nom, pour un pays étranger) : manque");
        text.ShouldContain("naissance inconnue");
        bot.Claire.Has("Continuer").ShouldBeFalse();
        (await bot.Claire.ForgeAsync("file-offer", ("kind", "mass-sessions"))).Notice.ShouldNotBeNull();
    }

    [Fact]
    public async Task Sessions_that_have_begun_or_that_Pix_has_without_a_number_are_left_out_with_the_reason()
    {
        var session = await PlannedAsync("Abroad");
        await bot.Claire.ForgeAsync("session-pix-tasks", ("session", session.Id));
        await bot.Claire.PressAsync("Noter ce qui est coché", ("done", "create"));
        (await OpenAsync()).Text.ShouldContain("saisissez d’abord son numéro");
        await bot.UntilAsync(session.StartsAt.AddMinutes(1));
        (await OpenAsync()).Text.ShouldContain("déjà commencée");
    }

    [Fact]
    public async Task A_name_that_looks_like_a_formula_gets_nothing_in_front()
    {
        await PlannedAsync("Abroad", [Lea, Zoe, Tom], [("room", "=B12;\"x\"")]);
        var (_, rows) = await TakeAsync();
        rows[1][2].ShouldBe("=B12;\"x\"");
    }

    [Theory]
    [InlineData("ScoManaged")]
    [InlineData("")]
    public async Task A_centre_that_Pix_takes_no_file_of_is_offered_none(string kind)
    {
        await PlannedAsync(kind);
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("À faire sur Pix Certif");
        bot.Claire.Has("Fichier pour Pix Certif (.csv)").ShouldBeFalse();
        (await bot.Claire.ForgeAsync("mass-file")).Notice.ShouldNotBeNull();
        (await bot.Claire.ForgeAsync("file-offer", ("kind", "mass-sessions"))).Notice.ShouldNotBeNull();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private Task<Session> PlannedAsync(string kind, params (string Name, string Value)[] inputs) => PlannedAsync(kind, [Lea, Zoe, Tom], inputs);

    private async Task<Session> PlannedAsync(string kind, IEnumerable<Student> births, (string Name, string Value)[] inputs)
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.Claire.DropAsync("siecle.xml", SiecleFile.Of(births).ToArray());
        if (kind.Length > 0)
            await bot.ChooseCentreAsync(kind);
        var classes = string.Join(',', new[] { "3A", "3B" }.Select(PixBot.Core.Features.Profiles.SchoolView.ClassKey));
        var session = await bot.PlanAsync([("number", ""), ("code", ""), ("password", ""), ("classes", classes), .. inputs]);
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        var people = new[] { "lea", "zoe", "tom" }.Select(School.IdOf).ToList();
        var draft = new SessionDraft(session.Id, session.Site, session.Room, session.Date, session.Time, session.SupervisorIds, null, people);
        return await bot.Get<SessionEditor>().SaveAsync(PixBot.Core.State.SchoolId.OfTenant(Bot.Tenant), draft, Bot.Token);
    }

    private async Task<Seen> OpenAsync()
    {
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("À faire sur Pix Certif");
        return await bot.Claire.PressAsync("Fichier pour Pix Certif (.csv)");
    }

    private async Task<(byte[] Bytes, IReadOnlyList<IReadOnlyList<string>> Rows)> TakeAsync(params (string Name, string Value)[] inputs)
    {
        await OpenAsync();
        await bot.Claire.PressAsync("Continuer", inputs);
        await bot.Claire.PressAsync("Télécharger le fichier (.csv)");
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        var bytes = bot.OneDrive.Files[^1].Content;
        return (bytes, PlainCsv.Read(Encoding.UTF8.GetString(bytes).TrimStart('\ufeff')));
    }
}

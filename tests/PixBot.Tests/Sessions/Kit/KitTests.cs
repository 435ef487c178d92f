using System.IO.Compression;
using System.Text;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Kit;

/// <summary>Nobody copies codes by hand: a referent drops the kits that Pix Certif gives.</summary>
public sealed class KitTests : IAsyncDisposable
{
    private static readonly KitFile Kit = new("740412", "BTPK47", "C-4kRwm7");

    private static readonly (string, string)[] NoCodes = [("number", ""), ("code", ""), ("password", "")];

    private readonly Bot bot = new();

    [Theory]
    [InlineData("french")]
    [InlineData("english")]
    [InlineData("columns")]
    public async Task A_kit_of_any_layout_makes_its_session_ready_once_confirmed(string layout)
    {
        var session = await PlannedAsync();
        var card = await bot.Claire.DropAsync("kit-surveillant.pdf", Kit.ToPdf(layout));
        card.Words().ShouldContain("1 session reconnue");
        card.Words().ShouldContain("Salle 204 : numéro, code et mot de passe lus");
        (await bot.SessionAsync(session))!.HasCodes.ShouldBeFalse();
        (await bot.Claire.PressAsync("Enregistrer pour cette session")).Text.ShouldContain("1 session prête");
        var secrets = (await bot.Get<SessionStore>().SecretsAsync(SchoolId.OfTenant(Bot.Tenant), session.Id, Bot.Token))!;
        (secrets.Number.Digits, secrets.Code.Value, secrets.Password!.Printed).ShouldBe(("740412", "BTPK47", "C-4kRwm7"));
    }

    [Fact]
    public async Task Several_kits_are_confirmed_at_once_whether_in_one_file_or_in_several()
    {
        await PlannedAsync();
        await PlanAlsoAsync(("room", "Salle 12"), ("classes", SchoolView.ClassKey("3A")), ("supervisors", School.IdOf("anne")), ("certifiable", "false"));
        await PlanAlsoAsync(("room", "CDI"), ("date", "2026-05-26"), ("classes", SchoolView.ClassKey("3B")), ("certifiable", "false"));
        var other = new KitFile("740413", "CDFG46", "C-9bcdfg") { Room = "Salle 12" };
        var third = new KitFile("740414", "HJKM48", "C-8hjkmp") { Room = "CDI", Date = "26 mai 2026" };
        await bot.Claire.DropAsync("deux.pdf", KitFile.Pdf(Kit.Layout("french"), other.Layout("french")));
        var card = await bot.Claire.DropAsync("un.pdf", third.ToPdf());
        card.Words().ShouldContain("3 sessions reconnues");
        (await bot.Claire.PressAsync("Enregistrer pour ces 3 sessions")).Text.ShouldContain("3 sessions prêtes");
        (await bot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldAllBe(session => session.HasCodes);
    }

    [Fact]
    public async Task No_secret_of_a_kit_is_in_a_card_a_log_a_queue_the_audit_or_plain_in_the_store()
    {
        var session = await PlannedAsync();
        await bot.Claire.DropAsync("kit.pdf", Kit.ToPdf());
        await NothingShowsAsync();
        await bot.Claire.PressAsync("Enregistrer pour cette session");
        await bot.SettleAsync();
        await NothingShowsAsync();
        (await bot.SessionAsync(session))!.HasCodes.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_but_a_referent_gives_kits_or_confirms_them()
    {
        var session = await PlannedAsync();
        foreach (var name in new[] { "paul", "lea", "gus" })
        {
            bot.DroppedFiles["kit.pdf"] = Kit.ToPdf();
            (await bot.As(name).DropAsync("kit.pdf")).Text.ShouldContain("Seul le référent");
        }

        await bot.Claire.DropAsync("kit.pdf", Kit.ToPdf());
        foreach (var name in new[] { "paul", "lea", "gus" })
        {
            (await bot.As(name).PressTheirsAsync(bot.Claire, "Enregistrer pour cette session")).Notice.ShouldNotBeNull();
            bot.As(name).Holds("BTPK47").ShouldBeFalse();
        }

        (await bot.SessionAsync(session))!.HasCodes.ShouldBeFalse();
    }

    [Fact]
    public async Task A_kit_that_fits_no_session_or_lacks_something_says_why()
    {
        await PlannedAsync();
        (await bot.Claire.DropAsync("a.pdf", (Kit with { Date = "27 mai 2026" }).ToPdf())).Words().ShouldContain("aucune session prévue");
        (await bot.Claire.DropAsync("b.pdf", (Kit with { Number = "" }).ToPdf())).Words().ShouldContain("je ne trouve pas le numéro de session");
        (await bot.Claire.DropAsync("c.pdf", (Kit with { Hour = "14h00", Room = "Salle 9" }).ToPdf())).Words().ShouldContain("aucune session prévue");
    }

    [Fact]
    public async Task Codes_that_are_there_are_replaced_only_with_a_word_about_it()
    {
        await bot.PlannedAsync();
        var card = await bot.Claire.DropAsync("kit.pdf", Kit.ToPdf());
        card.Words().ShouldContain("remplacent ceux déjà saisis");
        await bot.Claire.PressAsync("Annuler");
        (await bot.Claire.DropAsync("kit.pdf", new KitFile(School.SessionNumber, School.AccessCode, $"C-{School.Password}").ToPdf())).Words().ShouldContain("déjà enregistrés");
    }

    [Fact]
    public async Task A_pdf_that_is_no_kit_damaged_protected_or_far_too_large_is_refused_in_words()
    {
        await PlannedAsync();
        (await bot.Claire.DropAsync("a.pdf", KitFile.Pdf([(50, 700, "Menu de la cantine")]))).Words().ShouldContain("n’est pas un « Kit surveillant »");
        (await bot.Claire.DropAsync("b.pdf", Kit.ToPdf()[..400])).Words().ShouldContain("abîmé");
        (await bot.Claire.DropAsync("c.pdf", "%PDF-1.7\nx"u8.ToArray())).Words().ShouldContain("abîmé");
        (await bot.Claire.DropAsync("d.pdf", [.. "%PDF-1.7\n"u8, .. new byte[11 * 1024 * 1024]])).Words().ShouldContain("bien plus gros");
        (await bot.Claire.DropAsync("e.pdf", Bomb())).Words().ShouldContain("Fichier non importé");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <summary>One page whose content unpacks to a gigabyte.</summary>
    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var block = 0; block < 1024; block++)
                zlib.Write(new byte[1024 * 1024]);
        }

        using var pdf = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => pdf.Write(Encoding.Latin1.GetBytes(text));
        void Begin(int number)
        {
            offsets.Add(pdf.Position);
            Write($"{number} 0 obj\n");
        }

        Write("%PDF-1.7\n");
        Begin(1);
        Write("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Begin(2);
        Write("<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        Begin(3);
        Write("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>\nendobj\n");
        Begin(4);
        Write($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n");
        pdf.Write(packed.ToArray());
        Write("\nendstream\nendobj\n");
        var table = pdf.Position;
        Write($"xref\n0 5\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:0000000000} 00000 n \n"))}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return pdf.ToArray();
    }

    private async Task NothingShowsAsync()
    {
        foreach (var secret in new[] { "740412", "BTPK47", "4kRwm7" })
        {
            bot.Claire.Chat.ShouldNotContain(shown => (shown.Card != null ? shown.Card.ToJson() : shown.Text).Contains(secret, StringComparison.Ordinal));
            bot.Logs.All.ShouldNotContain(secret);
            bot.Work.Sent.ShouldNotContain(message => message.ToString().Contains(secret, StringComparison.Ordinal));
            var rows = await bot.Table.QueryAsync(new RowRange(Partitions.Of(SchoolId.OfTenant(Bot.Tenant), "session-kits")), Bot.Token).ToListAsync(Bot.Token);
            foreach (var row in rows.Concat(await bot.RowsAsync("sessions")).Concat(await bot.RowsAsync("audit")))
                string.Join(' ', row.Values.All).ShouldNotContain(secret);
        }
    }

    private async Task PlanAlsoAsync(params IEnumerable<(string Name, string Value)> inputs)
    {
        await bot.PreviewAsync([.. NoCodes, .. inputs]);
        await bot.Claire.PressAsync("Créer et convoquer");
        await bot.SettleAsync();
    }

    private async Task<Session> PlannedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        return await bot.PlanAsync(NoCodes);
    }
}

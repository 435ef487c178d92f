using System.IO.Compression;
using System.Text;
using PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;
using PixBot.Core.Files.OpenDocument;
using PixBot.Testing.Builders;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.CandidateSheets;

/// <summary>Pix Certif's list is filled, never rebuilt; what was filled is read by another reader than PixBot's.</summary>
public sealed class SheetFillerTests
{
    public static TheoryData<SheetMaker, bool, bool, bool> Lists => [.. new MatrixTheoryData<SheetMaker, bool, bool, bool>(
        Enum.GetValues<SheetMaker>(), [false, true], [false, true], [false, true]).Select(row => row.Data)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_kind_of_list_is_filled_under_its_own_columns(SheetMaker maker, bool isEnglish, bool hasOptional, bool hasPricing)
    {
        var file = new PixSheet(maker) { IsEnglish = isEnglish, HasOptional = hasOptional, HasPricing = hasPricing };
        var before = SecondOdsReader.Read(file.ToBytes());
        var rows = SecondOdsReader.Read(file.Fill(SheetFilling.Three));

        var head = before.FindIndex(row => row.Any(cell => cell.StartsWith("* ", StringComparison.Ordinal)));
        rows.Take(head + 1).ShouldBe(before.Take(head + 1));
        rows[head].Skip(1).ShouldBe(file.Headers);
        for (var i = 0; i < SheetFilling.Three.Count; i++)
            rows[head + 1 + i].ShouldBe(Trimmed(file.Cells(SheetFilling.Three[i], maker == SheetMaker.Pix ? $"float:{i + 1}" : "")));
        rows.Skip(head + 1 + SheetFilling.Three.Count).ShouldBe(before.Skip(head + 1 + SheetFilling.Three.Count));
    }

    [Theory]
    [InlineData(SheetMaker.Pix)]
    [InlineData(SheetMaker.LibreOffice)]
    [InlineData(SheetMaker.Excel)]
    [InlineData(SheetMaker.Compact)]
    public void More_candidates_than_rows_get_rows_of_the_same_kind(SheetMaker maker)
    {
        var file = new PixSheet(maker) { EmptyRows = 2 };
        var many = Enumerable.Range(0, 40).Select(i => SheetFilling.Candidate($"NOM{i:D2}", "Léa", "69381", "", "France")).ToList();
        var filled = file.Fill(many);
        var rows = SecondOdsReader.Read(filled);
        rows.Skip(rows.FindIndex(row => row.Contains("* Prénom")) + 1).Select(row => row[1]).ShouldBe(many.Select(one => one.Identity.LastName));
        if (maker == SheetMaker.Pix)
            rows[^1][0].ShouldBe("float:40");
        var text = Content(filled);
        if (maker == SheetMaker.LibreOffice)
            text.ShouldContain("number-rows-repeated=\"1047962\"", customMessage: "a sheet has no more rows than before");
        if (maker != SheetMaker.Compact)
            text.Split("style-name=\"ro2\"").Length.ShouldBeGreaterThanOrEqualTo(41);
    }

    [Fact]
    public void Whoever_is_enrolled_already_gives_way_and_keeps_what_only_Pix_knows()
    {
        var file = new PixSheet(SheetMaker.Pix)
        {
            HasPricing = true,
            Enrolled =
            [
                Row("ANCIEN", "Zoé", ("E-mail de convocation", "zoe@example.org")),
                Row("Benali", "INÈS", ("E-mail de convocation", "ines@example.org"), ("Tarification part Pix", "Payante"), ("Temps majoré ?", "20%"), ("Code postal", "69001")),
            ],
        };
        var rows = SecondOdsReader.Read(file.Fill(SheetFilling.Three, new(SheetPricing.Prepaid, "123/FACT")));
        var text = string.Join('\n', rows.Select(row => string.Join('|', row)));
        text.ShouldNotContain("ANCIEN");
        text.ShouldNotContain("zoe@example.org");
        var ines = rows.Single(row => row.Contains("BENALI"));
        ines.ShouldContain("ines@example.org");
        ines.ShouldContain("Payante");
        ines.ShouldNotContain("20%", "the plan says what extra time there is");
        ines.ShouldNotContain("69001", "a code of Insee stands alone");
        rows.Single(row => row.Contains("Ürün")).ShouldBeSubsetOf(["float:3", "Ürün", "Åsa", "12/03/2011", "F", "2A004", "", "France", "0042", "Prépayée", "123/FACT"]);
    }

    [Fact]
    public void Nothing_else_of_the_file_changes()
    {
        var file = new PixSheet(SheetMaker.Pix);
        var (before, filled) = (file.ToBytes(), file.Fill(SheetFilling.Three));
        Encoding.ASCII.GetString(filled, 30, 54).ShouldBe("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "first, and not packed");
        BitConverter.ToUInt16(filled, 8).ShouldBe((ushort)0);
        Entries(filled).Keys.ShouldBe(Entries(before).Keys);
        foreach (var (name, bytes) in Entries(before).Where(entry => entry.Key != "content.xml"))
            Entries(filled)[name].ShouldBe(bytes, name);
        var (was, now) = (Content(before).Replace("/>", " />", StringComparison.Ordinal), Content(filled));
        var at = was.IndexOf("<table:table-row", StringComparison.Ordinal);
        now[now.IndexOf("<office:automatic-styles", StringComparison.Ordinal)..].ShouldStartWith(was[was.IndexOf("<office:automatic-styles", StringComparison.Ordinal)..at]);
        now.ShouldContain("<office:annotation><dc:date>2026-01-01T00:00:00</dc:date><text:p>Voir la notice</text:p></office:annotation>");
        now.ShouldContain("<table:table table:name=\"Notice\"><table:table-row><table:table-cell");
        now.ShouldContain("<table:table-cell table:style-name=\"ce4\" table:content-validation-name=\"val1\" office:value-type=\"percentage\" office:value=\"0.33\"><text:p>33%</text:p>");
    }

    [Fact]
    public void Filling_what_was_filled_gives_the_same()
    {
        var once = new PixSheet(SheetMaker.LibreOffice).Fill(SheetFilling.Three);
        var document = OdsArchive.Open(new MemoryStream(once)).ShouldBeOfType<OdsOpening.Opened>().Document;
        new SheetFiller(SheetTemplate.Of(document.FirstTable).Template!, null).Fill(SheetFilling.Three);
        SecondOdsReader.Read(document.Save()).ShouldBe(SecondOdsReader.Read(once));
    }

    [Fact]
    public void What_stands_under_the_list_stays()
    {
        var content = new PixSheet(SheetMaker.Pix) { EmptyRows = 2 }.Content();
        var end = content.IndexOf("</table:table><table:table table:name=\"Notice\"", StringComparison.Ordinal);
        var packed = PixSheet.Pack(content.Insert(
            end, "<table:table-row><table:table-cell table:number-columns-repeated=\"9\"/><table:table-cell><text:p>Fin de la liste</text:p></table:table-cell></table:table-row>"));
        var document = OdsArchive.Open(new MemoryStream(packed)).ShouldBeOfType<OdsOpening.Opened>().Document;
        new SheetFiller(SheetTemplate.Of(document.FirstTable).Template!, null).Fill(SheetFilling.Three);
        SecondOdsReader.Read(document.Save())[^1].ShouldBe(["", "", "", "", "", "", "", "", "", "Fin de la liste"]);
    }

    private static Dictionary<string, string> Row(string lastName, string firstName, params (string Header, string Text)[] others) =>
        new[] { ("* Nom de naissance", lastName), ("* Prénom", firstName), ("* Date de naissance (format : jj/mm/aaaa)", "12/03/2011") }
            .Concat(others)
            .ToDictionary(cell => cell.Item1, cell => cell.Item2, StringComparer.Ordinal);

    private static IEnumerable<string> Trimmed(IReadOnlyList<string> cells) => cells.Take(cells.ToList().FindLastIndex(cell => cell.Length > 0) + 1);

    private static string Content(byte[] ods) => Encoding.UTF8.GetString(Entries(ods)["content.xml"]);

    private static Dictionary<string, byte[]> Entries(byte[] ods)
    {
        using var archive = new ZipArchive(new MemoryStream(ods));
        return archive.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}

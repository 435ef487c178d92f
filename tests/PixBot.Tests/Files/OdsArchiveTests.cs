using System.Text;
using PixBot.Core.Files;
using PixBot.Core.Files.OpenDocument;
using PixBot.Testing.Builders;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Files;

/// <summary>Workbooks that were made to hurt, or that no program made, are told and hurt nobody.</summary>
public sealed class OdsArchiveTests
{
    private static readonly string Good = new PixSheet(SheetMaker.Pix).Content();

    [Fact]
    public async Task A_spreadsheet_is_told_from_other_archives()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        (await Recognizing.RecognizeAsync(new MemoryStream(PixSheet.Pack(Good)), cancellationToken)).ShouldBe(new RecognizedFile.NotText(FileKind.OpenDocumentSheet));
        (await Recognizing.RecognizeAsync(SiecleFile.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", [])), cancellationToken))
            .ShouldBe(new RecognizedFile.NotText(FileKind.Zip));
    }

    [Fact]
    public void A_password_is_told() => Open(PixSheet.Pack(
        "\u0001\u0002 encrypted", ("META-INF/documentsignatures.xml", [1]), Manifest("<manifest:encryption-data manifest:checksum-type=\"SHA1/1K\"/>")))
        .ShouldBeOfType<OdsOpening.Encrypted>();

    [Fact]
    public void What_unpacks_to_a_hundred_times_as_much_is_not_unpacked()
    {
        var bomb = PixSheet.Pack(new string(' ', 9 * 1024 * 1024));
        bomb.Length.ShouldBeLessThan(50_000);
        Open(bomb).ShouldBeOfType<OdsOpening.TooMuch>();
        Open(PixSheet.Pack(Good, ("Pictures/a.png", new byte[25 * 1024 * 1024]))).ShouldBeOfType<OdsOpening.TooMuch>();
        Open(PixSheet.Pack(Good, [.. Enumerable.Range(0, 300).Select(i => ($"{i}", Array.Empty<byte>()))])).ShouldBeOfType<OdsOpening.TooMuch>();
    }

    [Fact]
    public void An_archive_that_lies_about_its_lengths_is_damaged()
    {
        var packed = PixSheet.Pack(new string(' ', 9 * 1024 * 1024));
        var length = BitConverter.GetBytes(9 * 1024 * 1024);
        for (var at = packed.AsSpan().LastIndexOf(length); at >= 0; at = packed.AsSpan().LastIndexOf(length))
            BitConverter.GetBytes(1000).CopyTo(packed, at);
        Open(packed).ShouldBeOfType<OdsOpening.Damaged>();
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>")]
    [InlineData("<x>")]
    [InlineData("")]
    public void No_document_type_is_read_and_nothing_that_is_not_well_formed(string content) =>
        Open(PixSheet.Pack(content)).ShouldBeOfType<OdsOpening.Damaged>();

    [Fact]
    public void Tags_without_end_and_without_number_are_not_read()
    {
        Open(PixSheet.Pack(string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100)))).ShouldBeOfType<OdsOpening.Damaged>();
        Open(PixSheet.Pack($"<a>{string.Concat(Enumerable.Repeat("<b/>", 210_000))}</a>")).ShouldBeOfType<OdsOpening.Damaged>();
    }

    [Fact]
    public void A_cut_archive_is_damaged_wherever_it_is_cut()
    {
        var packed = PixSheet.Pack(Good);
        for (var length = 1; length < packed.Length; length += 97)
            Open(packed[..length]).ShouldBeOfType<OdsOpening.Damaged>();
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("-5")]
    [InlineData("x")]
    public void Rows_and_cells_that_stand_for_millions_take_no_room(string repeats)
    {
        var row = $"<table:table-row table:number-rows-repeated=\"{repeats}\"><table:table-cell table:number-columns-repeated=\"{repeats}\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";
        var content = Good.Insert(Good.IndexOf("<table:table-row", StringComparison.Ordinal), string.Concat(Enumerable.Repeat(row, 50)));
        var table = Open(PixSheet.Pack(content)).ShouldBeOfType<OdsOpening.Opened>().Document.FirstTable.ShouldNotBeNull();
        foreach (var first in table.Rows.Take(50))
            first.Texts().Count.ShouldBeLessThanOrEqualTo(OdsRow.MaximumColumns);
    }

    private static (string Name, byte[] Bytes) Manifest(string inner) => ("META-INF/manifest.xml", Encoding.UTF8.GetBytes(
        $"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\">{inner}</manifest:file-entry></manifest:manifest>"));

    private static OdsOpening Open(byte[] packed) => OdsArchive.Open(new MemoryStream(packed));
}

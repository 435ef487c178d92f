using System.IO.Compression;
using System.Text;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Files;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Files;

/// <summary>A file is read in pieces, however long a line, a cell or a tag of it is: what it takes does not grow with it.</summary>
public sealed class LongLineTests
{
    private const int Length = 16 * 1024 * 1024;

    /// <summary>One that is 60 MB long took 3.8 GB.</summary>
    private const long MostAllocated = 64L * 1024 * 1024;

    private const string Header = "Nom;Prénom;Classe;E-mail\n";
    private const string Good = "Roux;Max;3B;max@ecole.example\n";

    public static TheoryData<string, Encoding> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false) },
        { "UTF-16 little endian", new UnicodeEncoding(bigEndian: false, byteOrderMark: true) },
        { "UTF-16 big endian", new UnicodeEncoding(bigEndian: true, byteOrderMark: true) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)! },
    };

    [Fact]
    public async Task A_line_of_60_MB_costs_its_own_line_and_little_memory()
    {
        var content = Content(new UTF8Encoding(false), $"{Header}{Good}{new string('x', 60 * 1024 * 1024)}\n{Good}");
        (await RowsAsync(content)).ShouldBe(["2:Max", "3:LineTooLong { }", "4:Max"]);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_long_line_costs_its_own_line_in_every_encoding(string name, Encoding encoding) =>
        (await RowsAsync(Content(encoding, $"{Header}{Good}{new string('é', Length)}\n{Good}"))).ShouldBe(["2:Max", "3:LineTooLong { }", "4:Max"], name);

    [Fact]
    public async Task So_does_one_of_many_cells() =>
        (await RowsAsync(Content($"{Header}{new string(';', Length)}\n{Good}"))).ShouldBe(["2:LineTooLong { }", "3:Max"]);

    [Fact]
    public async Task So_does_a_last_line_in_a_quote_that_does_not_close() =>
        (await RowsAsync(Content($"{Header}{Good}\"{new string('x', Length)}"))).ShouldBe(["2:Max", "3:LineTooLong { }"]);

    [Fact]
    public async Task A_quote_that_swallows_more_than_a_line_may_have_costs_its_own_line()
    {
        var rows = await RowsAsync(Content($"{Header}\"un;deux\n{string.Concat(Enumerable.Repeat($"{new string(' ', 1_000)}\n", 10_000))}{Good}"));
        rows.ShouldBe(["2:OpenQuote { }", "10003:Max"]);
    }

    [Fact]
    public async Task A_cell_of_more_than_32000_characters_costs_its_line() =>
        (await RowsAsync(Content($"{Header}{new string('x', 32_001)};Max;3B;max@ecole.example\n{new string('x', 32_000)};Max;3B;max@ecole.example\n")))
            .ShouldBe(["2:TooLong { Maximum = 32000 }", "3:Max"]);

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_header_longer_than_any_is_said_to_be_so(string name, Encoding encoding)
    {
        var content = Content(encoding, $"\nNom;Prénom;Classe;E-mail;{new string('é', Length)}\n{Good}");
        (await MeasuredAsync(() => Recognizing.RecognizeAsync(content, Token))).ShouldBe(new RecognizedFile.LineTooLong(2), name);
    }

    [Theory]
    [InlineData("<ELEVE ELEVE_ID='{0}'>")]
    [InlineData("<ELEVE><PRENOM>{0}</PRENOM></ELEVE>")]
    [InlineData("<ELEVE><PRENOM><![CDATA[{0}]]></PRENOM></ELEVE>")]
    [InlineData("<{0}/>")]
    [InlineData("<!-- {0} -->")]
    public async Task A_tag_or_cell_of_XML_that_is_too_long_ends_the_reading_at_its_line(string tag)
    {
        var content = Content(Siecle(tag.Replace("{0}", new string('x', Length), StringComparison.Ordinal)));
        (await MeasuredAsync(() => LastAsync(content, isZipped: false))).ShouldBe(new SiecleNode.Broken(3, new LineFault.LineTooLong()));
    }

    [Fact]
    public async Task So_does_one_in_an_archive()
    {
        var content = Zip(Siecle($"<ELEVE ELEVE_ID='{new string('x', Length)}'>"));
        (await MeasuredAsync(() => LastAsync(content, isZipped: true))).ShouldBe(new SiecleNode.Broken(3, new LineFault.LineTooLong()));
    }

    [Fact]
    public async Task XML_whose_names_never_come_twice_fills_no_memory()
    {
        var names = string.Concat(Enumerable.Range(0, 500_000).Select(i => $"<n{i}/>\n"));
        var content = Content(Siecle(names));
        (await MeasuredAsync(() => LastAsync(content, isZipped: false))).ShouldBeOfType<SiecleNode.Broken>();
    }

    [Fact]
    public async Task A_root_with_a_tag_without_end_is_said_to_be_too_long()
    {
        var content = Content($"<?xml version='1.0'?>\n<BEE_ELEVES x='{new string('x', Length)}'/>");
        (await MeasuredAsync(() => Recognizing.RecognizeAsync(content, Token))).ShouldBe(new RecognizedFile.LineTooLong(2));
    }

    [Fact]
    public async Task An_archive_of_a_hundred_thousand_files_is_no_list()
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 100_000; i++)
                archive.CreateEntry($"{i}.xml");
        }

        (await MeasuredAsync(() => Recognizing.RecognizeAsync(content, Token))).ShouldBe(new RecognizedFile.NotText(FileKind.Zip));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Siecle(string within) => $"<?xml version='1.0' encoding='UTF-8'?>\n<BEE_ELEVES>\n{within}</BEE_ELEVES>";

    private static MemoryStream Content(string text) => Content(new UTF8Encoding(false), text);

    private static MemoryStream Content(Encoding encoding, string text) => new([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

    private static MemoryStream Zip(string xml)
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("eleves.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(xml));
        }

        return content;
    }

    private static Task<List<string>> RowsAsync(MemoryStream content) => MeasuredAsync(async () =>
    {
        var file = (await Recognizing.RecognizeAsync(content, Token)).ShouldBeOfType<CsvRosterFile>();
        var found = new List<string>();
        await using var rows = CsvRows.Open(content, file.Format, file.Columns.Headers.Count);
        while (await rows.ReadAsync(Token))
            found.Add($"{rows.Line}:{rows.Fault?.ToString() ?? rows.Cell(file.Columns.FirstName)}");
        return found;
    });

    private static async Task<SiecleNode?> LastAsync(MemoryStream content, bool isZipped)
    {
        using var reader = new SiecleReader(new XmlFormat(isZipped, Encoding.UTF8, 0).Read(content));
        SiecleNode? last = null;
        while (await reader.NextAsync(Token) is { } node)
            last = node;
        return last;
    }

    /// <summary>A stream in memory answers at once, so all of it runs on this thread.</summary>
    private static Task<T> MeasuredAsync<T>(Func<Task<T>> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = read();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        reading.IsCompleted.ShouldBeTrue();
        allocated.ShouldBeLessThan(MostAllocated);
        return reading;
    }
}

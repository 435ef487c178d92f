using PixBot.Core.Features.Sessions.Papers;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Papers;

/// <summary>Papers as Word files, by the rules of the format.</summary>
public sealed class WordPaperTests
{
    public static TheoryData<string, Language> Papers => [.. Enum.GetNames<Paper>().SelectMany(paper => new[] { (paper, Language.French), (paper, Language.English) })];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_paper_is_a_Word_file_without_fault_that_says_what_the_PDF_says(string name, Language language)
    {
        var paper = Enum.Parse<Paper>(name);
        var (first, second) = (PaperSchool.Session("Salle 204", 12), PaperSchool.Session("Salle informatique du CDI", 5, 10));
        var docx = PaperSchool.Make(paper, PaperFormat.Word, language, first, second);
        ReadDocx.Faults(docx).ShouldBeEmpty();
        var said = ReadPdf.Squeezed(ReadDocx.AllText(docx));
        foreach (var word in string.Join(' ', ReadPdf.Pages(PaperSchool.Make(paper, PaperFormat.Pdf, language, first, second))).Split(' ').Where(word => word is not "•" and not "Page"))
            said.ShouldContain(ReadPdf.Squeezed(word));
    }

    [Fact]
    public void Hostile_names_are_text_in_a_Word_file()
    {
        var session = PaperSchool.Session("A&B <204> \u0001", 1, change: (_, person) => person with { LastName = "</w:t>&amp;\ud800", FirstName = "{{nom}}" });
        foreach (var paper in Enum.GetValues<Paper>())
            ReadDocx.Faults(PaperSchool.Make(paper, PaperFormat.Word, sessions: session)).ShouldBeEmpty();
        ReadDocx.Text(PaperSchool.Make(Paper.RollCall, PaperFormat.Word, sessions: session)).ShouldContain("</w:t>&amp;");
    }
}

using PixBot.Core.Features.Sessions.Papers;
using PixBot.Core.Localization;
using PixBot.Testing;
using PixBot.Tests.Sessions.Papers.Templates;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Papers;

/// <summary>LibreOffice opens every Word file that PixBot writes, and prints from it what it should say.</summary>
public sealed class LibreOfficePaperTests
{
    [Fact]
    public async Task Word_files_open_and_print_page_by_page()
    {
        var (first, second) = (PaperSchool.Session("Salle 204", 12), PaperSchool.Session("CDI", 5, 10));
        var papers = Enum.GetValues<Paper>();
        var files = papers.Select(paper => ($"{paper}.docx", PaperSchool.Make(paper, PaperFormat.Word, Language.French, first, second)))
            .Append(("Template.docx", Own()))
            .ToList();
        var printed = await LibreOffice.ConvertAsync(files, "pdf", TestContext.Current.CancellationToken);
        var pages = printed.Select(pdf => ReadPdf.Pages(pdf.ShouldNotBeNull())).ToList();
        pages.Select(of => of.Count).ShouldBe([17, 2, 2, 1, 3]);
        foreach (var person in PaperSchool.Students(first))
        {
            foreach (var paper in pages.Take(3))
                ReadPdf.Squeezed(string.Concat(paper)).ShouldContain(ReadPdf.Squeezed(person.LastName.Split('-')[^1]));
        }

        pages[3][0].ShouldContain("8 h 30 – 10 h 15 Salle 204 Paul Durand");
        foreach (var (page, value) in pages[4].Zip(new[] { "Zoé", "Œuvrard & fils", "Nguyễn" }))
        {
            page.ShouldContain($"Élève {value}");
            page.ShouldContain($"Prénom {value}");
            page.ShouldContain($"Salle {value}");
            page.ShouldContain($"Classe {value}");
            page.ShouldNotContain("{{");
            page.ShouldNotContain("«");
        }
    }

    /// <summary>All forms of fields, in a header, a table, a text box and the body.</summary>
    private static byte[] Own() => FieldFormTests.Fill(
        new TemplateFiles(
            TemplateFiles.Paragraph(TemplateFiles.PictureRun + TemplateFiles.Run("Prénom ") + TemplateFiles.Field("merge cut", "prénom"))
            + TemplateFiles.Table(TemplateFiles.Paragraph(TemplateFiles.Run("Salle ") + TemplateFiles.Field("control by tag", "salle")))
            + TemplateFiles.TextBox(TemplateFiles.Paragraph(TemplateFiles.Run("Classe ") + TemplateFiles.Field("merge simple", "classe"))))
        {
            Header = TemplateFiles.Paragraph(TemplateFiles.PictureRun + TemplateFiles.Run("Élève ") + TemplateFiles.Field("braces cut", "nom")),
        }.ToBytes(),
        "Zoé",
        "Œuvrard & fils",
        "Nguyễn");
}

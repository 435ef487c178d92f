using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Papers.Templates;

/// <summary>One file with a copy for each: what is no field is kept, and what may be there once is there once.</summary>
public sealed class TemplateCopyTests
{
    private static readonly string Letter =
        TemplateFiles.Paragraph(TemplateFiles.PictureRun + TemplateFiles.Run("Collège Jean Zay"))
        + "<w:p w14:paraId=\"1A2B3C4D\" w14:textId=\"77777777\"><w:bookmarkStart w:id=\"3\" w:name=\"ici\"/>" + TemplateFiles.Field("braces cut", "nom") + "<w:bookmarkEnd w:id=\"3\"/></w:p>"
        + TemplateFiles.TextBox(TemplateFiles.Paragraph(TemplateFiles.Field("merge cut", "salle")));

    [Fact]
    public void Each_copy_is_a_section_on_a_page_of_its_own_with_its_own_header()
    {
        var template = new TemplateFiles(Letter) { Header = TemplateFiles.Paragraph(TemplateFiles.PictureRun + TemplateFiles.Field("control by tag", "nom")), Footer = TemplateFiles.Paragraph(TemplateFiles.Run("Tél. 01 23")) };
        var filled = FieldFormTests.Fill(template.ToBytes(), "Martin", "Nguyen", "Martin");
        ReadDocx.Faults(filled).ShouldBeEmpty();
        using var file = WordprocessingDocument.Open(new MemoryStream(filled), false);
        var main = file.MainDocumentPart!;
        var sections = main.Document!.Descendants<SectionProperties>().ToList();
        sections.Count.ShouldBe(3);
        sections.ShouldAllBe(section => section.GetFirstChild<SectionType>()!.Val! == SectionMarkValues.NextPage && section.GetFirstChild<PageNumberType>()!.Start! == 1);
        sections.Select(section => main.GetPartById(section.GetFirstChild<HeaderReference>()!.Id!).RootElement!.InnerText).ShouldBe(["Martin", "Nguyen", "Martin"]);
        sections.Select(section => section.GetFirstChild<FooterReference>()!.Id!.Value).Distinct().ShouldHaveSingleItem();
        main.HeaderParts.Count().ShouldBe(3);
    }

    [Fact]
    public void Pictures_are_kept_once_and_shown_in_each_copy()
    {
        var filled = FieldFormTests.Fill(new TemplateFiles(Letter).ToBytes(), "a", "b", "c", "d");
        ReadDocx.Faults(filled).ShouldBeEmpty();
        using var file = WordprocessingDocument.Open(new MemoryStream(filled), false);
        var picture = file.MainDocumentPart!.ImageParts.ShouldHaveSingleItem();
        using var copy = new MemoryStream();
        using (var content = picture.GetStream())
            content.CopyTo(copy);
        copy.ToArray().ShouldBe(TemplateFiles.Picture);
        var ids = file.MainDocumentPart.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(drawn => drawn.Id!.Value).ToList();
        ids.Count.ShouldBe(8);
        ids.Distinct().Count().ShouldBe(8);
        file.MainDocumentPart.Document.Descendants<BookmarkStart>().Count(mark => mark.Name == "ici").ShouldBe(1);
        file.MainDocumentPart.Document.Descendants<Paragraph>().Count(paragraph => paragraph.ParagraphId is not null).ShouldBe(1);
    }

    [Fact]
    public void A_template_of_two_sections_keeps_both_in_each_copy()
    {
        var body = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr>" + TemplateFiles.Field("braces", "nom") + "</w:p>" + TemplateFiles.Paragraph(TemplateFiles.Run("Verso"));
        var filled = FieldFormTests.Fill(new TemplateFiles(body).ToBytes(), "a", "b");
        ReadDocx.Faults(filled).ShouldBeEmpty();
        using var file = WordprocessingDocument.Open(new MemoryStream(filled), false);
        file.MainDocumentPart!.Document!.Descendants<SectionProperties>().Select(section => section.GetFirstChild<PageSize>()!.Width!.Value).ShouldBe([16838u, 11906u, 16838u, 11906u]);
    }

    [Fact]
    public void A_body_that_ends_with_a_table_or_has_no_section_makes_copies_too()
    {
        var table = TemplateFiles.Table(TemplateFiles.Paragraph(TemplateFiles.Field("merge", "nom")));
        ReadDocx.Faults(FieldFormTests.Fill(new TemplateFiles(table[..^6]).ToBytes(), "a", "b")).ShouldBeEmpty();
        FieldFormTests.Texts(FieldFormTests.Fill(new TemplateFiles(table).ToBytes(), "a", "b")).ShouldBe(["a", "", "b", ""]);
    }

    [Fact]
    public void The_school_s_own_table_of_data_and_a_template_on_somebody_s_disk_are_let_go()
    {
        var template = new TemplateFiles(Letter)
        {
            Settings = "<w:attachedTemplate r:id=\"rIdFar\"/><w:mailMerge><w:mainDocumentType w:val=\"formLetters\"/><w:dataType w:val=\"native\"/></w:mailMerge><w:defaultTabStop w:val=\"708\"/>",
            SettingsLinks = "<Relationship Id=\"rIdFar\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"https://far.example/evil.dotm\" TargetMode=\"External\"/>",
        };
        var filled = FieldFormTests.Fill(template.ToBytes(), "a");
        using var file = WordprocessingDocument.Open(new MemoryStream(filled), false);
        var settings = file.MainDocumentPart!.DocumentSettingsPart!;
        settings.ExternalRelationships.ShouldBeEmpty();
        settings.Settings!.Descendants<MailMerge>().ShouldBeEmpty();
        settings.Settings.Descendants<AttachedTemplate>().ShouldBeEmpty();
        settings.Settings.Descendants<DefaultTabStop>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Six_hundred_copies_with_headers_of_their_own_are_one_file()
    {
        var template = new TemplateFiles(Letter) { Header = TemplateFiles.Paragraph(TemplateFiles.Field("braces", "nom")) };
        var filled = FieldFormTests.Fill(template.ToBytes(), [.. Enumerable.Range(0, 600).Select(i => $"Nom{i}")]);
        filled.Length.ShouldBeLessThan(4 * 1024 * 1024);
        var texts = FieldFormTests.Texts(filled);
        texts.Count(text => text == "Nom599").ShouldBe(4);
    }
}

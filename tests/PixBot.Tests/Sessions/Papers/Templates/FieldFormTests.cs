using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PixBot.Core.Features.Sessions.Papers.Templates.Filling;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Papers.Templates;

/// <summary>Every form of a field, wherever it may stand and however Word has cut it.</summary>
public sealed class FieldFormTests
{
    private static readonly string[] Forms =
        ["braces", "braces cut", "merge simple", "merge", "merge cut", "merge in one run", "merge without result", "control by tag", "control by title"];

    private static readonly string[] Places = ["body", "table", "text box", "header", "footer", "text box in a header", "paragraphs of a control"];

    public static TheoryData<string, string> Everywhere => [.. Forms.SelectMany(form => Places.Select(place => (form, place)))];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void A_field_is_known_and_filled_for_each_in_the_format_of_its_first_piece(string form, string place)
    {
        var template = At(place, TemplateFiles.Run("Bonjour ") + TemplateFiles.Field(form, "prénom") + TemplateFiles.Run(" !"));
        TemplateFile.TryRead(template)!.Fields.ShouldBe(["prénom"]);
        var filled = Fill(template, "Zoé", "Tom & Léa <3>");
        ReadDocx.Faults(filled).ShouldBeEmpty();
        var texts = Texts(filled);
        foreach (var name in new[] { "Bonjour Zoé !", "Bonjour Tom & Léa <3> !" })
            texts.Count(text => text == name).ShouldBe(place.Contains("box", StringComparison.Ordinal) ? 2 : 1);
        texts.ShouldNotContain(text => text.Contains("prénom", StringComparison.Ordinal) || text.Contains('«', StringComparison.Ordinal) || text.Contains("Cliquez", StringComparison.Ordinal));
        IsBold(filled, "Zoé").ShouldBeTrue();
    }

    [Fact]
    public void Values_that_look_like_fields_or_code_stay_values()
    {
        var body = string.Concat(Forms.Select(form => TemplateFiles.Paragraph(TemplateFiles.Field(form, "nom"))));
        foreach (var value in new[] { "{{nom}}", " MERGEFIELD nom ", "</w:t></w:r>", "&lt;", "«nom»" })
            Texts(Fill(new TemplateFiles(body).ToBytes(), value)).Count(text => text == value).ShouldBe(Forms.Length);
    }

    [Fact]
    public void Two_fields_in_one_run_and_one_over_three_are_all_filled()
    {
        var body = TemplateFiles.Paragraph(TemplateFiles.Run("{{nom}} {{ Prénom }}, {{cl") + TemplateFiles.Run("as") + TemplateFiles.Run("se}} et {{NOM}}."));
        Texts(Fill(new TemplateFiles(body).ToBytes(), "x")).ShouldContain("x x, x et x.");
    }

    [Theory]
    [InlineData("\\* Upper", "ZOÉ D’ŒUVRE")]
    [InlineData("\\* Lower", "zoé d’œuvre")]
    [InlineData("\\* FirstCap", "Zoé d’œuvre")]
    [InlineData("\\b \"Élève : \" \\f \" !\"", "Élève : zoé d’œuvre !")]
    [InlineData("\\* MERGEFORMAT", "zoé d’œuvre")]
    public void A_merge_field_keeps_its_switches(string switches, string expected)
    {
        var body = TemplateFiles.Paragraph(TemplateFiles.Mark("begin") + TemplateFiles.Code($" MERGEFIELD Nom_de_naissance {switches} ") + TemplateFiles.Mark("separate") + TemplateFiles.Run("«x»") + TemplateFiles.Mark("end"));
        Texts(Fill(new TemplateFiles(body).ToBytes(), "zoé d’œuvre")).ShouldContain(expected);
    }

    [Fact]
    public void A_merge_field_in_the_condition_of_another_field_stays_code()
    {
        var body = TemplateFiles.Paragraph(
            TemplateFiles.Mark("begin") + TemplateFiles.Code(" IF ") + TemplateFiles.Mark("begin") + TemplateFiles.Code(" MERGEFIELD classe ") + TemplateFiles.Mark("separate") + TemplateFiles.Run("«classe»") + TemplateFiles.Mark("end")
            + TemplateFiles.Code(" = \"3A\" \"oui\" \"non\" ") + TemplateFiles.Mark("separate") + TemplateFiles.Run("oui") + TemplateFiles.Mark("end"));
        var filled = Fill(new TemplateFiles(body).ToBytes(), "3A");
        using var file = WordprocessingDocument.Open(new MemoryStream(filled), false);
        string.Concat(file.MainDocumentPart!.Document!.Descendants<FieldCode>().Select(code => code.Text)).ShouldBe(" IF 3A = \"3A\" \"oui\" \"non\" ");
    }

    [Fact]
    public void Page_numbers_covers_and_boxes_to_tick_are_no_fields()
    {
        var body = TemplateFiles.Paragraph(
            TemplateFiles.Field("braces", "nom") + "<w:fldSimple w:instr=\" PAGE \">" + TemplateFiles.Run("1") + "</w:fldSimple>" + TemplateFiles.Run("{ pas un champ } {{}}")
            + "<w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_0\"/><w:id w:val=\"5\"/><w14:checkbox/></w:sdtPr><w:sdtContent>" + TemplateFiles.Run("☐") + "</w:sdtContent></w:sdt>"
            + "<w:sdt><w:sdtPr><w:alias w:val=\"Titre\"/><w:id w:val=\"6\"/><w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{00000000-0000-0000-0000-000000000001}\"/><w:text/></w:sdtPr><w:sdtContent>" + TemplateFiles.Run("Titre") + "</w:sdtContent></w:sdt>");
        TemplateFile.TryRead(new TemplateFiles(body).ToBytes())!.Fields.ShouldBe(["nom"]);
        Texts(Fill(new TemplateFiles(body).ToBytes(), "x")).ShouldContain("x1{ pas un champ } {{}}☐Titre");
    }

    [Theory]
    [InlineData("nomm", "nom")]
    [InlineData("prenon", "prénom")]
    [InlineData("Sale", "salle")]
    [InlineData("surveilant", "surveillants")]
    [InlineData("horoscope", null)]
    public void An_unknown_field_is_named_with_the_nearest_known_one_and_stays(string written, string? near)
    {
        var template = new TemplateFiles(TemplateFiles.Paragraph(TemplateFiles.Field("braces cut", written) + TemplateFiles.Field("merge cut", "classe"))).ToBytes();
        var read = TemplateFile.TryRead(template)!;
        read.Unknown.ShouldBe([written]);
        read.Known.Select(field => field.Name.Fr).ShouldBe(["classe"]);
        TemplateField.Near(written)?.Name.Fr.ShouldBe(near);
        (TemplateField.Near(written) is null).ShouldBe(near is null);
        Texts(Fill(template, "3A")).ShouldContain($"{{{{{written}}}}}3A");
    }

    [Fact]
    public void Fields_have_French_and_English_names_whatever_their_spelling()
    {
        foreach (var field in TemplateField.All)
        {
            TemplateField.Find(field.Name.Fr).ShouldBe(field);
            TemplateField.Find(field.Name.En.ToUpperInvariant()).ShouldBe(field);
            field.Also.ShouldAllBe(name => TemplateField.Find(name) == field);
        }

        TemplateField.Find("Prenom").ShouldBe(TemplateField.Find("PRÉNOM"));
        TemplateField.Find("Nom_de_naissance").ShouldBe(TemplateField.Find("last name"));
    }

    internal static byte[] Fill(byte[] template, params string[] values) =>
        TemplateCopies.Fill(template, [.. values.Select(value => (Func<string, string?>)(name => TemplateField.Find(name) is null ? null : value))])!.ToArray();

    private static byte[] At(string place, string runs)
    {
        var other = TemplateFiles.Paragraph(TemplateFiles.Run("Collège"));
        var paragraph = TemplateFiles.Paragraph(runs);
        return (place switch
        {
            "body" => new TemplateFiles(other + paragraph),
            "table" => new TemplateFiles(TemplateFiles.Table(paragraph)),
            "text box" => new TemplateFiles(TemplateFiles.TextBox(paragraph)),
            "header" => new TemplateFiles(other) { Header = paragraph },
            "footer" => new TemplateFiles(other) { Footer = paragraph },
            "text box in a header" => new TemplateFiles(other) { Header = TemplateFiles.TextBox(paragraph) },
            _ => new TemplateFiles($"<w:sdt><w:sdtPr><w:id w:val=\"44\"/></w:sdtPr><w:sdtContent>{paragraph}</w:sdtContent></w:sdt>"),
        }).ToBytes();
    }

    internal static IReadOnlyList<string> Texts(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var main = file.MainDocumentPart!;
        return [.. Used(main).SelectMany(root => root.Descendants<Paragraph>())
            .Select(paragraph => string.Concat(paragraph.Descendants<Text>().Where(text => text.Ancestors<Paragraph>().First() == paragraph).Select(text => text.Text)))];
    }

    /// <summary>What sections refer to: the template's own header may still lie in the file.</summary>
    private static IEnumerable<DocumentFormat.OpenXml.OpenXmlElement> Used(MainDocumentPart main)
    {
        yield return main.Document!.Body!;
        foreach (var reference in main.Document.Descendants<HeaderFooterReferenceType>())
            yield return main.GetPartById(reference.Id!).RootElement!;
    }

    private static bool IsBold(byte[] docx, string text)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return Used(file.MainDocumentPart!).SelectMany(root => root.Descendants<Run>()).Where(run => run.InnerText.Contains(text, StringComparison.Ordinal) && !run.Descendants<Run>().Any())
            .All(run => run.RunProperties?.Bold is not null);
    }
}

using System.IO.Compression;
using System.Text;
using PixBot.Core.Features.Sessions.Papers.Templates.Filling;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Papers.Templates;

/// <summary>What calls itself a Word file and is something else, or far more than a letter.</summary>
public sealed class HostileTemplateTests
{
    private static readonly string Body = TemplateFiles.Paragraph(TemplateFiles.Field("braces", "nom"));

    [Fact]
    public void A_plain_letter_is_a_document_and_so_is_a_Word_template() => new[]
    {
        new TemplateFiles(Body),
        new TemplateFiles(Body) { MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" },
    }.ShouldAllBe(file => WordPackage.Look(file.ToBytes()) == WordPackageKind.Document);

    [Fact]
    public void Macros_are_refused_by_what_the_file_is_and_by_what_is_in_it()
    {
        WordPackage.Look(new TemplateFiles(Body) { MainType = "application/vnd.ms-word.document.macroEnabled.main+xml" }.ToBytes()).ShouldBe(WordPackageKind.Macros);
        WordPackage.Look(new TemplateFiles(Body) { Others = new Dictionary<string, byte[]> { ["word/vbaProject.bin"] = [1] } }.ToBytes()).ShouldBe(WordPackageKind.Macros);
    }

    [Fact]
    public void What_unpacks_to_far_more_than_a_letter_is_refused_before_it_is_read()
    {
        var zeros = new byte[60 * 1024 * 1024];
        WordPackage.Look(new TemplateFiles(Body) { Others = new Dictionary<string, byte[]> { ["word/media/bomb.png"] = zeros } }.ToBytes()).ShouldBe(WordPackageKind.TooMuch);
        WordPackage.Look(new TemplateFiles(Body + new string(' ', 4 * 1024 * 1024)).ToBytes()).ShouldBe(WordPackageKind.TooMuch);
        WordPackage.Look(new TemplateFiles(Body) { Others = Enumerable.Range(0, 500).ToDictionary(i => $"word/media/{i}.png", _ => Array.Empty<byte>()) }.ToBytes()).ShouldBe(WordPackageKind.TooMuch);
    }

    [Fact]
    public void Elements_a_hundred_thousand_deep_do_not_bring_anything_down()
    {
        const int Depth = 100_000;
        var deep = string.Concat(Enumerable.Repeat("<w:p>", Depth)) + string.Concat(Enumerable.Repeat("</w:p>", Depth));
        WordPackage.Look(new TemplateFiles(deep).ToBytes()).ShouldBe(WordPackageKind.TooMuch);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY e \"eeeeeeeeee\">]>")]
    [InlineData("<!DOCTYPE w SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<oops>")]
    public void Document_types_and_broken_XML_are_damage(string before) =>
        WordPackage.Look(new TemplateFiles(Body) { Doctype = before }.ToBytes()).ShouldBe(WordPackageKind.Damaged);

    [Fact]
    public void Other_archives_and_half_archives_are_none_of_ours()
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("liste.csv").Open().Dispose();
        WordPackage.Look(content.ToArray()).ShouldBe(WordPackageKind.Other);
        WordPackage.Look(new TemplateFiles(Body).ToBytes()[..400]).ShouldBe(WordPackageKind.Damaged);
        WordPackage.Look(Encoding.UTF8.GetBytes("PK\u0003\u0004 not at all")).ShouldBe(WordPackageKind.Damaged);
    }

    [Fact]
    public void A_book_is_no_template_and_an_archive_of_another_type_no_document()
    {
        WordPackage.Look(new TemplateFiles(Body) { MainType = "application/xml" }.ToBytes()).ShouldBe(WordPackageKind.Other);
        TemplateFile.TryRead(new TemplateFiles(string.Concat(Enumerable.Repeat(TemplateFiles.Paragraph(TemplateFiles.Run(new string('x', 1000))), 1100))).ToBytes()).ShouldBeNull();
    }

    [Fact]
    public void Every_byte_of_a_template_may_be_another_and_nothing_breaks()
    {
        var bytes = new TemplateFiles(Body).ToBytes();
        var random = new Random(20260525);
        for (var i = 0; i < 400; i++)
        {
            var changed = (byte[])bytes.Clone();
            for (var j = 0; j < 3; j++)
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            if (WordPackage.Look(changed) == WordPackageKind.Document && TemplateFile.TryRead(changed) is not null)
                FieldFormTests.Fill(changed, "x").ShouldNotBeEmpty();
        }
    }
}

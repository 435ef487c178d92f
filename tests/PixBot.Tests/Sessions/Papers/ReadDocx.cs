using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PixBot.Tests.Sessions.Papers;

/// <summary>A Word file as its XML says, and whether Word would have to repair it.</summary>
internal static class ReadDocx
{
    /// <summary>Of the body, with a space between paragraphs.</summary>
    public static string Text(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return ReadPdf.Plain(TextOf(file.MainDocumentPart!.Document!.Body!));
    }

    /// <summary>Body, headers and footers.</summary>
    public static string AllText(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var main = file.MainDocumentPart!;
        var roots = new OpenXmlElement?[] { main.Document!.Body }
            .Concat(main.HeaderParts.Select(part => part.Header))
            .Concat(main.FooterParts.Select(part => part.Footer));
        return ReadPdf.Plain(string.Join(' ', roots.OfType<OpenXmlElement>().Select(TextOf)));
    }

    public static IReadOnlyList<string> Faults(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    private static string TextOf(OpenXmlElement root) => string.Join(' ', root.Descendants<Paragraph>()
        .Select(paragraph => string.Concat(paragraph.Descendants<Text>().Where(text => text.Ancestors<Paragraph>().First() == paragraph).Select(text => text.Text))));
}

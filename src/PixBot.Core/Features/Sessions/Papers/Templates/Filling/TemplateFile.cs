using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>A Word file that passed <see cref="WordPackage.Look"/>, and the fields in it.</summary>
/// <param name="Fields">As written, each name once, in the order of the file.</param>
internal sealed record TemplateFile(IReadOnlyList<string> Fields)
{
    /// <summary>In the form of forms that hold text: body, headers and footers together.</summary>
    private const long MostText = 1024 * 1024;

    public IEnumerable<TemplateField> Known => Fields.Select(TemplateField.Find).OfType<TemplateField>().Distinct();

    public IEnumerable<string> Unknown => Fields.Where(name => TemplateField.Find(name) is null);

    /// <returns>Null where it is no Word document after all, or has more text than a letter.</returns>
    public static TemplateFile? TryRead(byte[] content)
    {
        try
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
            if (file.MainDocumentPart is not { } main || Load(main).Element(Ooxml.Body) is null)
                return null;
            var parts = TextParts(main).Select(Load).ToList();
            return parts.Sum(part => (long)part.ToString(SaveOptions.DisableFormatting).Length) > MostText
                ? null
                : new([.. parts.SelectMany(FieldForms.Names).Distinct(StringComparer.OrdinalIgnoreCase)]);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            return null;
        }
    }

    public static IEnumerable<OpenXmlPart> TextParts(MainDocumentPart main) => [main, .. main.HeaderParts, .. main.FooterParts];

    public static XElement Load(OpenXmlPart part)
    {
        using var content = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public static void Save(OpenXmlPart part, XElement root)
    {
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, new XmlWriterSettings { OmitXmlDeclaration = false, CloseOutput = false }))
            root.WriteTo(writer);
        content.Position = 0;
        part.FeedData(content);
    }
}

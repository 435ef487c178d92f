using System.Xml.Linq;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>Each copy of a template is a section of its own: it begins on a new page, with its own headers and page numbers.</summary>
internal static class CopySections
{
    /// <summary>What stands in a section's properties before its type, and before its page numbers (ISO/IEC 29500-1, 17.6.17).</summary>
    private static readonly string[] BeforeType = ["headerReference", "footerReference", "footnotePr", "endnotePr"];

    private static readonly string[] BeforeNumbers = [.. BeforeType, "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType"];

    /// <param name="copy">The body's content without the properties of its last section.</param>
    /// <param name="last">Those; of the last copy they stay at the end of the body.</param>
    public static void Divide(XElement copy, XElement last, bool isLast)
    {
        Begin(copy.Descendants(Ooxml.Section).FirstOrDefault() ?? last);
        if (isLast)
            copy.Add(last);
        else
            PropertiesOfLastParagraph(copy).Add(last);
    }

    private static void Begin(XElement section)
    {
        section.Elements(Ooxml.W + "type").Remove();
        Insert(section, new XElement(Ooxml.W + "type", new XAttribute(Ooxml.Value, "nextPage")), BeforeType);
        if (section.Element(Ooxml.W + "pgNumType") is not { } numbers)
            Insert(section, numbers = new XElement(Ooxml.W + "pgNumType"), BeforeNumbers);
        numbers.SetAttributeValue(Ooxml.W + "start", "1");
    }

    private static void Insert(XElement section, XElement added, string[] before)
    {
        if (section.Elements().LastOrDefault(element => before.Contains(element.Name.LocalName)) is { } last)
            last.AddAfterSelf(added);
        else
            section.AddFirst(added);
    }

    /// <summary>A last paragraph that ends a section already, or no paragraph at the end, is followed by one that is empty.</summary>
    private static XElement PropertiesOfLastParagraph(XElement copy)
    {
        var paragraph = copy.Elements().LastOrDefault();
        if (paragraph?.Name != Ooxml.Paragraph || paragraph.Element(Ooxml.ParagraphProperties)?.Element(Ooxml.Section) is not null)
            copy.Add(paragraph = new XElement(Ooxml.Paragraph));
        if (paragraph.Element(Ooxml.ParagraphProperties) is not { } properties)
            paragraph.AddFirst(properties = new XElement(Ooxml.ParagraphProperties));
        properties.Elements(Ooxml.W + "pPrChange").Remove();
        return properties;
    }
}

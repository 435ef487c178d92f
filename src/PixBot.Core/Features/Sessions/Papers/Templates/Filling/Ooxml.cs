using System.Xml.Linq;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>Names of WordprocessingML (ISO/IEC 29500-1), and what the forms of fields need of it.</summary>
internal static class Ooxml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static readonly XName Body = W + "body";
    public static readonly XName Paragraph = W + "p";
    public static readonly XName ParagraphProperties = W + "pPr";
    public static readonly XName Run = W + "r";
    public static readonly XName RunProperties = W + "rPr";
    public static readonly XName Text = W + "t";
    public static readonly XName Section = W + "sectPr";
    public static readonly XName Value = W + "val";

    /// <summary>What is of the paragraph itself: a text box in it has paragraphs of its own.</summary>
    public static IEnumerable<XElement> OwnDescendants(XElement paragraph)
    {
        foreach (var child in paragraph.Elements().Where(child => child.Name != Paragraph))
        {
            yield return child;
            foreach (var inner in OwnDescendants(child))
                yield return inner;
        }
    }

    public static void Write(XElement text, string value)
    {
        text.Value = value;
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }

    public static XElement TextOf(string value)
    {
        var text = new XElement(Text);
        Write(text, value);
        return text;
    }
}

using System.Globalization;
using System.Xml.Linq;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>What may stand in a document once only, where its content stands there many times.</summary>
internal sealed class CopyCleanup
{
    private static readonly XName Picture = XName.Get("docPr", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");

    private static readonly HashSet<string> Comments = new(StringComparer.Ordinal) { "commentRangeStart", "commentRangeEnd", "commentReference" };

    private int pictures;

    public void Clean(XElement copy, bool isFirst)
    {
        foreach (var picture in copy.Descendants(Picture))
            picture.SetAttributeValue("id", (++pictures).ToString(CultureInfo.InvariantCulture));
        copy.Descendants().Where(element => element.Name.Namespace == Ooxml.W && Comments.Contains(element.Name.LocalName)).Remove();
        if (isFirst)
            return;
        copy.Descendants().Where(element => element.Name == Ooxml.W + "bookmarkStart" || element.Name == Ooxml.W + "bookmarkEnd").Remove();
        copy.Descendants(Ooxml.W + "sdtPr").Elements(Ooxml.W + "id").Remove();
        foreach (var paragraph in copy.Descendants())
            paragraph.Attributes().Where(attribute => attribute.Name.LocalName is "paraId" or "textId").Remove();
    }
}

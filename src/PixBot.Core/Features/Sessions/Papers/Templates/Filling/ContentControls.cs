using System.Xml.Linq;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>
/// Content controls by their tag or title: around words, paragraphs or cells. One that is filled becomes plain content, so that
/// neither its prompt, its lock nor the data that it was bound to comes back.
/// </summary>
internal static class ContentControls
{
    private static readonly XName Control = Ooxml.W + "sdt";
    private static readonly XName Properties = Ooxml.W + "sdtPr";
    private static readonly XName Content = Ooxml.W + "sdtContent";

    private static readonly string[] Names = ["tag", "alias"];

    /// <summary>What is no place for a text of ours: page numbers and covers, pictures, boxes to tick, lists of sources.</summary>
    private static readonly HashSet<string> Others =
        new(StringComparer.Ordinal) { "docPartObj", "docPartList", "dataBinding", "picture", "checkbox", "equation", "citation", "bibliography", "group", "repeatingSection" };

    /// <param name="isKnown">Whether a tag or a title is the name of a field.</param>
    /// <param name="valueOf">By tag or title; null leaves the control as it is.</param>
    public static void Fill(XElement root, Func<string, bool> isKnown, Func<string, string?> valueOf)
    {
        foreach (var control in root.DescendantsAndSelf(Control).Reverse().ToList())
        {
            if (control.Element(Content) is { } content && NameOf(control.Element(Properties), isKnown) is { } name && valueOf(name) is { } value)
                Fill(control, content, value);
        }
    }

    private static string? NameOf(XElement? properties, Func<string, bool> isKnown)
    {
        var names = Names
            .Select(of => (string?)properties?.Element(Ooxml.W + of)?.Attribute(Ooxml.Value))
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .Select(name => name!)
            .ToList();
        return names.FirstOrDefault(isKnown)
            ?? (properties?.Elements().Any(element => Others.Contains(element.Name.LocalName)) == true ? null : names.FirstOrDefault());
    }

    private static void Fill(XElement control, XElement content, string value)
    {
        var isPrompt = control.Element(Properties)?.Element(Ooxml.W + "showingPlcHdr") is not null;
        var paragraph = content.Descendants(Ooxml.Paragraph).FirstOrDefault();
        if (paragraph is null)
        {
            content.ReplaceNodes(RunOf(control, content, isPrompt, value));
        }
        else
        {
            paragraph.ReplaceNodes(paragraph.Element(Ooxml.ParagraphProperties), RunOf(control, paragraph, isPrompt, value));
            content.Elements().Where(element => element.Name == Ooxml.Paragraph && element != paragraph).Remove();
        }

        control.ReplaceWith(content.Nodes());
    }

    /// <summary>In the format of the first word; that of a prompt is grey and not meant for a value.</summary>
    private static XElement RunOf(XElement control, XElement place, bool isPrompt, string value)
    {
        var properties = isPrompt
            ? control.Element(Properties)?.Element(Ooxml.RunProperties)
            : place.Descendants(Ooxml.Run).FirstOrDefault()?.Element(Ooxml.RunProperties);
        return new(Ooxml.Run, properties is null ? null : new XElement(properties), Ooxml.TextOf(value));
    }
}

using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>Headers and footers, filled: copies of a template share those that say the same.</summary>
internal sealed class CopyHeaders(MainDocumentPart main)
{
    private readonly Dictionary<string, XElement> originals = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string Filled), string> made = [];

    /// <param name="sections">Whose references are to lead to what is filled for this copy.</param>
    public void Fill(IEnumerable<XElement> sections, Func<string, string?> valueOf)
    {
        foreach (var reference in sections.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference"))
        {
            if (reference.Attribute(Ooxml.R + "id") is { } id && Original(id.Value) is { } original)
                id.Value = Filled(id.Value, original, valueOf);
        }
    }

    private XElement? Original(string id)
    {
        if (!originals.TryGetValue(id, out var original) && main.TryGetPartById(id, out var part))
            originals[id] = original = TemplateFile.Load(part!);
        return original;
    }

    private string Filled(string id, XElement original, Func<string, string?> valueOf)
    {
        var filled = new XElement(original);
        FieldForms.Fill(filled, valueOf);
        if (XNode.DeepEquals(filled, original))
            return id;
        var key = (id, filled.ToString(SaveOptions.DisableFormatting));
        return made.TryGetValue(key, out var known) ? known : made[key] = Add(main.GetPartById(id), filled);
    }

    private string Add(OpenXmlPart source, XElement content)
    {
        OpenXmlPart added = source is FooterPart ? main.AddNewPart<FooterPart>() : main.AddNewPart<HeaderPart>();
        foreach (var pair in source.Parts)
            added.AddPart(pair.OpenXmlPart, pair.RelationshipId);
        foreach (var link in source.HyperlinkRelationships)
            added.AddHyperlinkRelationship(link.Uri, link.IsExternal, link.Id);
        foreach (var other in source.ExternalRelationships)
            added.AddExternalRelationship(other.RelationshipType, other.Uri, other.Id);
        TemplateFile.Save(added, content);
        return main.GetIdOfPart(added);
    }
}

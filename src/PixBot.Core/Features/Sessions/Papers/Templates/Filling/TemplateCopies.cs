using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>A template, filled once for each of many, in one Word file. What is no field stays as it was.</summary>
internal static class TemplateCopies
{
    /// <summary>Of XML, over all copies; beyond it each session is a file of its own.</summary>
    private const long MostText = 160 * 1024 * 1024;

    /// <param name="template">As <see cref="TemplateFile.TryRead"/> takes it.</param>
    /// <param name="people">One at least; each gives the values by names, and null for what it does not know.</param>
    /// <returns>Null where the file would be too large.</returns>
    public static MemoryStream? Fill(byte[] template, IReadOnlyList<Func<string, string?>> people)
    {
        var content = new MemoryStream();
        content.Write(template);
        using (var file = WordprocessingDocument.Open(content, isEditable: true, new OpenSettings { AutoSave = false }))
        {
            file.ChangeDocumentType(WordprocessingDocumentType.Document);
            var main = file.MainDocumentPart!;
            var root = TemplateFile.Load(main);
            if ((long)root.ToString(SaveOptions.DisableFormatting).Length * people.Count > MostText)
                return null;
            Fill(main, root, people);
            TemplateFile.Save(main, root);
            Detach(main);
        }

        content.Position = 0;
        return content;
    }

    private static void Fill(MainDocumentPart main, XElement root, IReadOnlyList<Func<string, string?>> people)
    {
        var body = root.Element(Ooxml.Body)!;
        var last = body.Elements(Ooxml.Section).LastOrDefault() ?? new XElement(Ooxml.Section);
        body.Elements(Ooxml.Section).Remove();
        var original = new XElement(body);
        body.RemoveNodes();
        var (headers, cleanup) = (new CopyHeaders(main), new CopyCleanup());
        for (var i = 0; i < people.Count; i++)
        {
            var (copy, section) = (new XElement(original), new XElement(last));
            FieldForms.Fill(copy, people[i]);
            headers.Fill([.. copy.Descendants(Ooxml.Section), section], people[i]);
            cleanup.Clean(copy, isFirst: i == 0);
            CopySections.Divide(copy, section, isLast: i == people.Count - 1);
            var elements = copy.Elements().ToList();
            elements.Remove();
            body.Add(elements);
        }
    }

    /// <summary>From the table of the school's own mail merge and from a template on somebody's disk: Word would ask for them.</summary>
    private static void Detach(MainDocumentPart main)
    {
        if (main.DocumentSettingsPart is not { } part)
            return;
        var settings = TemplateFile.Load(part);
        settings.Elements().Where(element => element.Name == Ooxml.W + "mailMerge" || element.Name == Ooxml.W + "attachedTemplate").Remove();
        foreach (var link in part.ExternalRelationships.ToList())
            part.DeleteExternalRelationship(link);
        TemplateFile.Save(part, settings);
    }
}

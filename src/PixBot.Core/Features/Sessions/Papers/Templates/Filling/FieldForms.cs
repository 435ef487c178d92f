using System.Xml.Linq;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>All three forms of fields, in a part of a document.</summary>
internal static class FieldForms
{
    /// <summary>What is typed comes first: a value that looks like a field stays a value.</summary>
    public static void Fill(XElement root, Func<string, string?> valueOf)
    {
        BracedFields.Fill(root, valueOf);
        MergeFields.Fill(root, valueOf);
        ContentControls.Fill(root, name => TemplateField.Find(name) is not null, valueOf);
    }

    /// <summary>The names of the fields, each as often as it stands there; nothing is changed.</summary>
    public static IReadOnlyList<string> Names(XElement root)
    {
        var names = new List<string>();
        Fill(root, name =>
        {
            names.Add(name.Trim());
            return null;
        });
        return names;
    }
}

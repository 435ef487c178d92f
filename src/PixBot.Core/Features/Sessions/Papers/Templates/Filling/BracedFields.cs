using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>
/// Fields typed as <c>{{nom}}</c>. Word cuts what is typed into runs wherever spelling, revisions or formats change, so the
/// text of a paragraph is read as a whole; a value takes the place and the format of the first brace.
/// </summary>
internal static partial class BracedFields
{
    /// <param name="valueOf">By the name as typed; null leaves the field as it is.</param>
    public static void Fill(XElement root, Func<string, string?> valueOf)
    {
        foreach (var paragraph in root.DescendantsAndSelf(Ooxml.Paragraph).ToList())
            FillParagraph(paragraph, valueOf);
    }

    private static void FillParagraph(XElement paragraph, Func<string, string?> valueOf)
    {
        var texts = Ooxml.OwnDescendants(paragraph).Where(element => element.Name == Ooxml.Text).ToList();
        var whole = string.Concat(texts.Select(text => text.Value));
        if (!whole.Contains('{', StringComparison.Ordinal))
            return;
        var found = Braces().Matches(whole).Select(match => (match.Index, match.Length, Value: valueOf(match.Groups[1].Value))).ToList();
        foreach (var (index, length, value) in found.AsEnumerable().Reverse())
        {
            if (value is not null)
                Replace(texts, index, length, value);
        }
    }

    private static void Replace(IReadOnlyList<XElement> texts, int index, int length, string value)
    {
        var start = 0;
        var left = value;
        foreach (var text in texts)
        {
            var content = text.Value;
            var (from, to) = (Math.Max(index - start, 0), Math.Min(index + length - start, content.Length));
            if (from < content.Length && to > 0)
            {
                Ooxml.Write(text, content[..from] + left + content[to..]);
                left = "";
            }

            start += content.Length;
        }
    }

    /// <summary>With what a card puts between its braces, as people copy them from there.</summary>
    [GeneratedRegex(@"\{\u200b?\{([^{}]{1,80})\}\u200b?\}")]
    private static partial Regex Braces();
}

using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PixBot.Core.Files.OpenDocument;

/// <summary>A cell. Writing to it changes its value alone: style, validation and note stay.</summary>
internal sealed class OdsCell(XElement cell)
{
    private const int MaximumText = 1000;

    /// <summary>As it is shown, its paragraphs on lines of their own; empty for an empty cell.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var paragraph in cell.Elements(Odf.Paragraph))
            {
                if (text.Length > 0)
                    text.Append('\n');
                Append(text, paragraph);
            }

            if (text.Length == 0)
                text.Append(cell.Attribute(Odf.StringValue)?.Value ?? cell.Attribute(Odf.Value)?.Value);
            return (text.Length > MaximumText ? text.ToString(0, MaximumText) : text.ToString()).Trim();
        }
    }

    /// <summary>Of a cell that holds a date as such.</summary>
    public DateOnly? Date =>
        cell.Attribute(Odf.DateValue)?.Value is { Length: >= 10 } date
        && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>Of a cell that holds a time of day as such.</summary>
    public TimeOnly? Time
    {
        get
        {
            try
            {
                return cell.Attribute(Odf.TimeValue)?.Value is { } text && XmlConvert.ToTimeSpan(text) is { Ticks: >= 0, Days: 0 } time
                    ? TimeOnly.FromTimeSpan(time)
                    : null;
            }
            catch (FormatException)
            {
                return null;
            }
        }
    }

    public void Clear()
    {
        cell.Attributes().Where(IsOfValue).Remove();
        cell.Elements(Odf.Paragraph).Remove();
    }

    public void SetText(string text) => Set("string", null, text);

    public void SetNumber(int number) => Set("float", number, number.ToString(CultureInfo.InvariantCulture));

    public void SetPercent(int percent) => Set("percentage", percent / 100m, string.Create(CultureInfo.InvariantCulture, $"{percent}%"));

    /// <summary>The value of another cell.</summary>
    public void SetAs(OdsCell other)
    {
        Clear();
        cell.Add(other.Attributes.Where(IsOfValue).Select(attribute => new XAttribute(attribute)));
        cell.Add(other.Paragraphs.Select(paragraph => new XElement(paragraph)));
    }

    /// <summary>A copy that later changes leave alone.</summary>
    public OdsCell Copied() => new(new XElement(cell));

    private IEnumerable<XAttribute> Attributes => cell.Attributes();

    private IEnumerable<XElement> Paragraphs => cell.Elements(Odf.Paragraph);

    private void Set(string type, decimal? value, string text)
    {
        Clear();
        cell.SetAttributeValue(Odf.ValueType, type);
        cell.SetAttributeValue(Odf.Value, value?.ToString(CultureInfo.InvariantCulture));
        cell.Add(new XElement(Odf.Paragraph, text));
    }

    private static bool IsOfValue(XAttribute attribute) =>
        attribute.Name == Odf.Formula || (attribute.Name.Namespace == Odf.Office && !attribute.IsNamespaceDeclaration) || attribute.Name.Namespace == Odf.Calc;

    /// <summary>Spaces, tabs and breaks are elements of their own; a note is none of the text.</summary>
    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes().TakeWhile(_ => text.Length <= MaximumText))
        {
            if (node is XText plain)
                text.Append(plain.Value);
            else if (node is XElement { Name.LocalName: "s" or "tab" })
                text.Append(' ');
            else if (node is XElement { Name.LocalName: "line-break" })
                text.Append('\n');
            else if (node is XElement inner && inner.Name.Namespace == Odf.OfText)
                Append(text, inner);
        }
    }
}

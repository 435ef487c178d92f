using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace PixBot.Testing.Builders;

/// <summary>
/// Reads the first sheet of an .ods as another program would, with nothing of PixBot's: a text cell is its text, any other
/// « type:value ».
/// </summary>
public static class SecondOdsReader
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <returns>Rows without empty cells at their end; without empty rows at the end.</returns>
    public static List<List<string>> Read(byte[] ods)
    {
        using var archive = new ZipArchive(new MemoryStream(ods));
        var document = new XmlDocument { PreserveWhitespace = true };
        using (var content = archive.GetEntry("content.xml")!.Open())
            document.Load(content);
        var sheet = document.GetElementsByTagName("table", Table).Cast<XmlElement>().First();
        var rows = new List<List<string>>();
        foreach (var row in sheet.ChildNodes.OfType<XmlElement>().Where(row => row.LocalName == "table-row"))
        {
            var cells = Cells(row);
            for (var i = 0; i < Math.Min(Repeats(row, "number-rows-repeated"), 100); i++)
                rows.Add(cells);
        }

        while (rows.Count > 0 && rows[^1].Count == 0)
            rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static List<string> Cells(XmlElement row)
    {
        var cells = new List<string>();
        foreach (var cell in row.ChildNodes.OfType<XmlElement>())
        {
            for (var i = 0; i < Math.Min(Repeats(cell, "number-columns-repeated"), 100); i++)
                cells.Add(Text(cell));
        }

        while (cells.Count > 0 && cells[^1].Length == 0)
            cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    private static string Text(XmlElement cell)
    {
        var type = cell.GetAttribute("value-type", Office);
        if (type.Length > 0 && type != "string")
            return $"{type}:{cell.Attributes.OfType<XmlAttribute>().Single(value => value.NamespaceURI == Office && value.LocalName is "value" or "date-value" or "time-value").Value}";
        return string.Join('\n', cell.ChildNodes.OfType<XmlElement>().Where(child => child.LocalName == "p").Select(Words));
    }

    private static string Words(XmlElement paragraph) => string.Concat(paragraph.ChildNodes.Cast<XmlNode>().Select(node => node switch
    {
        XmlElement { LocalName: "s" } => " ",
        XmlElement { LocalName: "line-break" } => "\n",
        XmlElement inner => Words(inner),
        _ => node.Value,
    }));

    private static int Repeats(XmlElement element, string name) =>
        int.TryParse(element.GetAttribute(name, Table), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;
}

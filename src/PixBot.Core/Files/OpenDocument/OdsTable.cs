using System.Xml.Linq;

namespace PixBot.Core.Files.OpenDocument;

/// <summary>A sheet.</summary>
internal sealed class OdsTable(XElement table)
{
    /// <summary>In their order, in whatever groups they stand; not those of a table within a cell.</summary>
    public IEnumerable<OdsRow> Rows => table.Descendants(Odf.Row).Where(row => row.Ancestors(Odf.Table).First() == table).Select(row => new OdsRow(row));

    /// <summary>Adds an empty row at the end, for a sheet that has none left.</summary>
    public OdsRow Append()
    {
        var row = new XElement(Odf.Row);
        (table.Descendants(Odf.Row).LastOrDefault(last => last.Ancestors(Odf.Table).First() == table)?.Parent ?? table).Add(row);
        return new(row);
    }
}

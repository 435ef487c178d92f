using System.Xml.Linq;

namespace PixBot.Core.Files.OpenDocument;

/// <summary>The names of OpenDocument 1.2 that spreadsheets are read and filled by.</summary>
internal static class Odf
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace OfTables = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace OfText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Where LibreOffice writes the type of a value a second time.</summary>
    public static readonly XNamespace Calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    public static readonly XName Table = OfTables + "table";
    public static readonly XName Row = OfTables + "table-row";
    public static readonly XName Cell = OfTables + "table-cell";
    public static readonly XName CoveredCell = OfTables + "covered-table-cell";
    public static readonly XName RowsRepeated = OfTables + "number-rows-repeated";
    public static readonly XName ColumnsRepeated = OfTables + "number-columns-repeated";
    public static readonly XName Formula = OfTables + "formula";
    public static readonly XName Paragraph = OfText + "p";
    public static readonly XName ValueType = Office + "value-type";
    public static readonly XName Value = Office + "value";
    public static readonly XName DateValue = Office + "date-value";
    public static readonly XName TimeValue = Office + "time-value";
    public static readonly XName StringValue = Office + "string-value";
}

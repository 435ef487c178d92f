using System.Globalization;
using System.Xml.Linq;

namespace PixBot.Core.Files.OpenDocument;

/// <summary>A row as the file has it: it may stand for many, and so may each of its cells.</summary>
internal sealed class OdsRow(XElement row)
{
    /// <summary>More columns are not looked at: a sheet fills itself up with empty ones.</summary>
    public const int MaximumColumns = 256;

    private const int MaximumRepeats = 1_048_576;

    /// <summary>For how many equal rows it stands.</summary>
    public int Repeated
    {
        get => Repeats(row, Odf.RowsRepeated);
        set => SetRepeats(row, Odf.RowsRepeated, value);
    }

    private IEnumerable<XElement> Cells => row.Elements().Where(cell => cell.Name == Odf.Cell || cell.Name == Odf.CoveredCell);

    /// <summary>What stands in it, by column from 0, without empty cells.</summary>
    public IReadOnlyDictionary<int, string> Texts() => Filled().ToDictionary(cell => cell.Column, cell => cell.Text);

    /// <summary>The cell there; null where the row is shorter.</summary>
    public OdsCell? Find(int column)
    {
        foreach (var (cell, from, count) in Placed())
        {
            if (column < from + count)
                return new(cell);
        }

        return null;
    }

    /// <summary>The cell there and there alone, to be written to.</summary>
    public OdsCell Own(int column)
    {
        var end = 0;
        foreach (var (cell, from, count) in Placed())
        {
            if (column < from + count)
                return new(Alone(cell, column - from, count));
            end = from + count;
        }

        if (column > end)
            row.Add(WithRepeats(new XElement(Odf.Cell), Odf.ColumnsRepeated, column - end));
        var added = new XElement(Odf.Cell);
        row.Add(added);
        return new(added);
    }

    /// <summary>Makes it stand for one row.</summary>
    /// <returns>What else it stood for, as a row of its own behind it; null where there was nothing.</returns>
    public OdsRow? TakeApart()
    {
        if (Repeated == 1)
            return null;
        var rest = WithRepeats(new XElement(row), Odf.RowsRepeated, Repeated - 1);
        row.AddAfterSelf(rest);
        Repeated = 1;
        return new(rest);
    }

    /// <summary>The same once more, behind it.</summary>
    public OdsRow Copy()
    {
        var copy = new XElement(row);
        row.AddAfterSelf(copy);
        return new(copy);
    }

    private IEnumerable<(int Column, string Text)> Filled()
    {
        foreach (var (cell, from, count) in Placed())
        {
            if (new OdsCell(cell).Text is { Length: > 0 } text)
            {
                for (var i = from; i < Math.Min(from + count, MaximumColumns); i++)
                    yield return (i, text);
            }
        }
    }

    /// <summary>The cells with their first column and how many they stand for.</summary>
    private IEnumerable<(XElement Cell, int From, int Count)> Placed()
    {
        var from = 0;
        foreach (var cell in Cells.ToList())
        {
            if (from >= MaximumColumns)
                yield break;
            var count = Repeats(cell, Odf.ColumnsRepeated);
            yield return (cell, from, count);
            from += count;
        }
    }

    private static XElement Alone(XElement cell, int before, int count)
    {
        if (before > 0)
            cell.AddBeforeSelf(WithRepeats(new XElement(cell), Odf.ColumnsRepeated, before));
        if (count - before > 1)
            cell.AddAfterSelf(WithRepeats(new XElement(cell), Odf.ColumnsRepeated, count - before - 1));
        return WithRepeats(cell, Odf.ColumnsRepeated, 1);
    }

    private static int Repeats(XElement element, XName name) =>
        int.TryParse(element.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 1, MaximumRepeats)
            : 1;

    private static XElement WithRepeats(XElement element, XName name, int count)
    {
        SetRepeats(element, name, count);
        return element;
    }

    private static void SetRepeats(XElement element, XName name, int count) => element.SetAttributeValue(name, count > 1 ? count : null);
}

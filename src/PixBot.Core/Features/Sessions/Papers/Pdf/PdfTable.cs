using PdfSharp.Drawing;
using PixBot.Core.Features.Sessions.Papers.Blocks;

namespace PixBot.Core.Features.Sessions.Papers.Pdf;

/// <summary>A ruled table, over as many pages as it takes.</summary>
internal sealed class PdfTable(PdfSheet sheet, PaperBlock.Table table)
{
    private const double Padding = 4;

    public void Write()
    {
        IReadOnlyList<string> headers = [.. table.Columns.Select(column => column.Header)];
        var rows = table.Rows.Select(row => Lines(row, isBold: false)).ToList();
        sheet.Need(HeightOf(Lines(headers, isBold: true)) + (rows.Count > 0 ? HeightOf(rows[0]) : 0));
        Header(headers);
        foreach (var row in rows)
        {
            if (sheet.Need(HeightOf(row)))
                Header(headers);
            Row(row, isHeader: false);
        }

        sheet.Skip(8);
    }

    private void Header(IReadOnlyList<string> headers) => Row(Lines(headers, isBold: true), isHeader: true);

    private void Row(IReadOnlyList<IReadOnlyList<string>> cells, bool isHeader)
    {
        var height = HeightOf(cells);
        sheet.Need(height);
        sheet.Advance(0);
        var x = PdfSheet.Left;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var width = WidthOf(i);
            if (isHeader)
                sheet.Fill(x, sheet.Y, width, height);
            sheet.Frame(x, sheet.Y, width, height);
            sheet.Write(cells[i], Font(isHeader), x + Padding, sheet.Y + Padding);
            x += width;
        }

        sheet.Advance(height);
    }

    private IReadOnlyList<IReadOnlyList<string>> Lines(IReadOnlyList<string> cells, bool isBold) =>
        [.. cells.Select((cell, i) => sheet.Ink.Lines(cell, Font(isBold), WidthOf(i) - (2 * Padding)))];

    private XFont Font(bool isBold) => sheet.Ink.Font(table.Size, isBold);

    private double WidthOf(int column) => table.Columns[column].Share * sheet.Width;

    private double HeightOf(IReadOnlyList<IReadOnlyList<string>> cells) =>
        PdfSheet.HeightOf(cells.Max(lines => lines.Count), table.Size) + (2 * Padding);
}

using System.Globalization;
using PixBot.Core.Features.Sessions.Papers.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PixBot.Core.Features.Sessions.Papers.Word;

/// <summary>A paper's tables, facts and names as tables of Word.</summary>
internal static class WordTables
{
    /// <summary>Fiftieths of a hundredth, as Word counts shares of the width.</summary>
    private const int Whole = 5000;

    private const string Shade = "ECEEF2";

    public static W.Table Of(PaperBlock.Table table) => Table(
        Rules(4, isInside: true),
        [.. table.Columns.Select(column => column.Share)],
        [
            Row(isHeader: true, [.. table.Columns.Select(column => Cell(column.Share, column.Header, isBold: true, table.Size, Shade))]),
            .. table.Rows.Select(row => Row(isHeader: false, [.. row.Select((text, i) => Cell(table.Columns[i].Share, text, isBold: false, table.Size))])),
        ]);

    public static W.Table Of(PaperBlock.Facts facts) => Table(
        facts.IsFramed ? Rules(12, isInside: false) : null,
        [0.36, 0.64],
        facts.Items.Select(fact => Row(
            isHeader: false,
            [Cell(0.36, fact.Label, isBold: false, facts.Size, color: "595959"), Cell(0.64, fact.Value, isBold: true, facts.Size)])));

    public static W.Table Of(PaperBlock.Names names)
    {
        var half = (names.Items.Count + 1) / 2;
        return Table(
            null,
            [0.5, 0.5],
            Enumerable.Range(0, half).Select(row => Row(
                isHeader: false,
                [Name(names, row), Name(names, row + half)])));
    }

    private static W.TableCell Name(PaperBlock.Names names, int index) =>
        Cell(0.5, index < names.Items.Count ? names.Items[index] : "", isBold: false, names.Size);

    private static W.Table Table(W.TableBorders? rules, IReadOnlyList<double> shares, IEnumerable<W.TableRow> rows)
    {
        var properties = new W.TableProperties(new W.TableWidth { Width = $"{Whole}", Type = W.TableWidthUnitValues.Pct });
        if (rules is not null)
            properties.Append(rules);
        properties.Append(new W.TableLayout { Type = W.TableLayoutValues.Fixed });
        properties.Append(new W.TableCellMarginDefault(
            new W.TopMargin { Width = "50", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellLeftMargin { Width = 100, Type = W.TableWidthValues.Dxa },
            new W.BottomMargin { Width = "50", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellRightMargin { Width = 100, Type = W.TableWidthValues.Dxa }));
        var grid = new W.TableGrid(shares.Select(share => new W.GridColumn { Width = Of(share, 9866) }));
        return new W.Table([properties, grid, .. rows]);
    }

    private static W.TableRow Row(bool isHeader, IEnumerable<W.TableCell> cells)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHeader)
            properties.Append(new W.TableHeader());
        return new W.TableRow([properties, .. cells]);
    }

    private static W.TableCell Cell(double share, string text, bool isBold, double size, string? shade = null, string? color = null)
    {
        var letters = new W.RunProperties();
        if (isBold)
            letters.Append(new W.Bold());
        if (color is not null)
            letters.Append(new W.Color { Val = color });
        letters.Append(new W.FontSize { Val = WordStyles.HalfPoints(size) });
        var run = WordText.Run(text);
        run.RunProperties = letters;
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = Of(share, Whole), Type = W.TableWidthUnitValues.Pct });
        if (shade is not null)
            properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = shade });
        return new W.TableCell(properties, new W.Paragraph(run));
    }

    private static string Of(double share, int whole) => ((int)(share * whole)).ToString(CultureInfo.InvariantCulture);

    private static W.TableBorders Rules(uint width, bool isInside)
    {
        T Rule<T>()
            where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = width, Color = "7F7F7F" };

        var rules = new W.TableBorders(Rule<W.TopBorder>(), Rule<W.LeftBorder>(), Rule<W.BottomBorder>(), Rule<W.RightBorder>());
        if (isInside)
            rules.Append(Rule<W.InsideHorizontalBorder>(), Rule<W.InsideVerticalBorder>());
        return rules;
    }
}

using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PixBot.Core.Features.Sessions.Papers.Blocks;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers.Pdf;

/// <summary>Sets a paper as a PDF in A4, with its font in it.</summary>
internal sealed class PdfPaper
{
    /// <summary>PDFsharp keeps its fonts for the whole process and is not made for several at once; a paper takes moments.</summary>
    private static readonly Lock Press = new();

    private static readonly Text Missing = new(
        "« ? » : une lettre qui manque ici. Le fichier Word la montre.",
        "“?”: a letter that is missing here. The Word file shows it.");

    private readonly PdfSheet sheet;

    private PdfPaper(PdfSheet sheet) => this.sheet = sheet;

    public static MemoryStream Write(PaperDocument paper)
    {
        lock (Press)
        {
            using var document = new PdfDocument { Language = paper.Language.Code() };
            document.Info.Title = paper.Title;
            document.Info.Creator = "PixBot";
            using (var sheet = new PdfSheet(document, new PdfInk(), paper.IsLandscape))
            {
                new PdfPaper(sheet).Write(paper.Blocks);
                sheet.Advance(0);
                sheet.End();
                sheet.WriteFeet(FootOf(paper, sheet.Ink), paper.HasPageNumbers ? (page, pages) => $"Page {page} / {pages}" : null);
            }

            var content = new MemoryStream();
            document.Save(content, closeStream: false);
            content.Position = 0;
            return content;
        }
    }

    /// <summary>Says so where a name has letters that the font lacks.</summary>
    private static IReadOnlyList<string> FootOf(PaperDocument paper, PdfInk ink) =>
        [.. new[] { ink.IsIncomplete ? Missing.In(paper.Language) : null, paper.Footer }.OfType<string>()];

    private void Write(IEnumerable<PaperBlock> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(PaperBlock block)
    {
        switch (block)
        {
            case PaperBlock.Line line:
                Line(line.Text, PaperType.Of(line.Style));
                break;
            case PaperBlock.Bullets bullets:
                Bullets(bullets.Items);
                break;
            case PaperBlock.Facts facts:
                Facts(facts);
                break;
            case PaperBlock.Table table:
                new PdfTable(sheet, table).Write();
                break;
            case PaperBlock.Names names:
                Names(names);
                break;
            case PaperBlock.NewPage:
                sheet.End();
                break;
        }
    }

    private void Line(string text, PaperType type)
    {
        sheet.Skip(type.Before);
        if (type.IsCentred)
            Centred(text, type);
        else
            Paragraph(text, type, indent: 0);
        sheet.Skip(type.After);
    }

    private void Centred(string text, PaperType type)
    {
        var drawn = sheet.Ink.Drawable(text);
        var font = sheet.Ink.Fitting(drawn, type.Size, type.IsBold, sheet.Width, smallest: 16);
        var lines = sheet.Ink.Lines(drawn, font, sheet.Width);
        foreach (var line in lines)
        {
            sheet.Need(PdfSheet.HeightOf(1, font.Size));
            sheet.Advance(0);
            sheet.WriteCentred(line, font, sheet.Y);
            sheet.Advance(PdfSheet.HeightOf(1, font.Size));
        }
    }

    private void Paragraph(string text, PaperType type, double indent)
    {
        var font = sheet.Ink.Font(type.Size, type.IsBold);
        foreach (var line in sheet.Ink.Lines(text, font, sheet.Width - indent))
        {
            sheet.Need(PdfSheet.HeightOf(1, type.Size));
            sheet.Advance(0);
            sheet.Write([line], font, PdfSheet.Left + indent, sheet.Y, type.IsGrey);
            sheet.Advance(PdfSheet.HeightOf(1, type.Size));
        }
    }

    private void Bullets(IReadOnlyList<string> items)
    {
        var type = PaperType.Of(PaperStyle.Body);
        foreach (var item in items)
        {
            sheet.Skip(type.Before);
            sheet.Need(PdfSheet.HeightOf(1, type.Size));
            sheet.Advance(0);
            sheet.Dot(PdfSheet.Left + 3, sheet.Y + (type.Size * 0.5));
            Paragraph(item, type, indent: 16);
        }

        sheet.Skip(type.After);
    }

    private void Facts(PaperBlock.Facts facts)
    {
        const double Padding = 8;
        var (label, value) = (sheet.Ink.Font(facts.Size, isBold: false), sheet.Ink.Font(facts.Size, isBold: true));
        var left = sheet.Width * 0.34;
        var set = facts.Items
            .Select(fact => (Label: sheet.Ink.Lines(fact.Label, label, left - 12), Value: sheet.Ink.Lines(fact.Value, value, sheet.Width - left - Padding)))
            .Select(fact => (fact.Label, fact.Value, Height: PdfSheet.HeightOf(Math.Max(fact.Label.Count, fact.Value.Count), facts.Size) + 3))
            .ToList();
        var height = set.Sum(fact => fact.Height) + (2 * Padding);
        sheet.Need(height);
        sheet.Advance(0);
        if (facts.IsFramed)
            sheet.Frame(PdfSheet.Left, sheet.Y, sheet.Width, height, line: 1.4);
        sheet.Advance(Padding);
        var indent = facts.IsFramed ? Padding : 0;
        foreach (var fact in set)
        {
            sheet.Write(fact.Label, label, PdfSheet.Left + indent, sheet.Y, isGrey: true);
            sheet.Write(fact.Value, value, PdfSheet.Left + left, sheet.Y);
            sheet.Advance(fact.Height);
        }

        sheet.Advance(Padding);
    }

    /// <summary>As large as lets all of them stand on the page.</summary>
    private void Names(PaperBlock.Names names)
    {
        const double Smallest = 11;
        var rows = Rows(names.Items, names.Size);
        for (var size = names.Size - 1; size >= Smallest && !sheet.Fits(rows.Sum(row => row.Height)); size--)
            rows = Rows(names.Items, size);
        foreach (var row in rows)
        {
            sheet.Need(row.Height);
            sheet.Advance(0);
            sheet.Write(row.Left, row.Font, PdfSheet.Left, sheet.Y);
            sheet.Write(row.Right, row.Font, PdfSheet.Left + (sheet.Width / 2) + 7, sheet.Y);
            sheet.Advance(row.Height);
        }
    }

    private List<NameRow> Rows(IReadOnlyList<string> names, double size)
    {
        var (font, half) = (sheet.Ink.Font(size, isBold: false), (names.Count + 1) / 2);
        var lines = names.Select(name => sheet.Ink.Lines(name, font, (sheet.Width / 2) - 7)).ToList();
        return [.. lines.Take(half).Select((left, i) => new NameRow(left, i + half < lines.Count ? lines[i + half] : [], font))];
    }

    private sealed record NameRow(IReadOnlyList<string> Left, IReadOnlyList<string> Right, XFont Font)
    {
        /// <summary>With a gap, so that a name's second line is not taken for another name.</summary>
        public double Height => PdfSheet.HeightOf(Math.Max(Left.Count, Right.Count), Font.Size) + (Font.Size * 0.25);
    }
}

using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace PixBot.Core.Features.Sessions.Papers.Pdf;

/// <summary>The page that is being filled, from top to bottom; the next one begins where something does not fit any more.</summary>
internal sealed class PdfSheet(PdfDocument document, PdfInk ink, bool isLandscape) : IDisposable
{
    /// <summary>18 mm, which every printer leaves.</summary>
    private const double Margin = 51;

    private const double Foot = 28;
    private const double FootSize = 9;

    /// <summary>Of the font: from the line's top to the feet of its letters.</summary>
    private const double Ascent = 0.905;

    private const double LineHeight = 1.28;

    private XGraphics? page;

    /// <summary>Where the next thing goes, from the top.</summary>
    public double Y { get; private set; }

    public PdfInk Ink => ink;

    public static double Left => Margin;

    public double Width => PageWidth - (2 * Margin);

    private double PageWidth => isLandscape ? 842 : 595;

    private double Bottom => (isLandscape ? 595 : 842) - Margin - Foot;

    private double FootLine => Bottom + Foot;

    private XFont FootFont => ink.Font(FootSize, isBold: false);

    private XGraphics Page => page ?? Begin();

    public static double HeightOf(int lines, double size) => lines * size * LineHeight;

    public bool Fits(double height) => page is null || Y + height <= Bottom;

    /// <summary>Begins a page where so much does not fit on this one.</summary>
    /// <returns>Whether it did.</returns>
    public bool Need(double height)
    {
        if (Fits(height))
            return false;
        End();
        return true;
    }

    public void End()
    {
        page?.Dispose();
        page = null;
    }

    /// <summary>Nothing of it where a page begins.</summary>
    public void Skip(double height)
    {
        if (page is not null)
            Y += height;
    }

    public void Advance(double height)
    {
        _ = Page;
        Y += height;
    }

    /// <param name="y">The top of the first line.</param>
    public void Write(IReadOnlyList<string> lines, XFont font, double x, double y, bool isGrey = false)
    {
        for (var i = 0; i < lines.Count; i++)
            Page.DrawString(lines[i], font, isGrey ? XBrushes.DimGray : XBrushes.Black, x, y + (i * font.Size * LineHeight) + (font.Size * Ascent));
    }

    public void WriteCentred(string text, XFont font, double y) =>
        Write([text], font, Left + ((Width - ink.Width(text, font)) / 2), y);

    public void Fill(double x, double y, double width, double height) =>
        Page.DrawRectangle(new XSolidBrush(XColor.FromArgb(236, 238, 242)), x, y, width, height);

    public void Frame(double x, double y, double width, double height, double line = 0.6) =>
        Page.DrawRectangle(new XPen(XColors.Gray, line), x, y, width, height);

    public void Dot(double x, double y) => Page.DrawEllipse(XBrushes.Black, x, y, 3.4, 3.4);

    public void Dispose() => End();

    /// <summary>What stands under each page: it is known only now how many there are.</summary>
    /// <param name="lines">Up to two, the last one beside the number.</param>
    public void WriteFeet(IReadOnlyList<string> lines, Func<int, int, string>? number)
    {
        if (lines.Count == 0 && number is null)
            return;
        for (var i = 0; i < document.PageCount; i++)
        {
            using var foot = XGraphics.FromPdfPage(document.Pages[i], XGraphicsPdfPageOptions.Append);
            for (var line = 0; line < lines.Count; line++)
                WriteFoot(foot, lines[line], FootLine - ((lines.Count - 1 - line) * FootSize * LineHeight));
            if (number?.Invoke(i + 1, document.PageCount) is { } page)
                foot.DrawString(page, FootFont, XBrushes.DimGray, PageWidth - Margin - ink.Width(page, FootFont), FootLine);
        }
    }

    private void WriteFoot(XGraphics foot, string line, double baseline)
    {
        var text = ink.Drawable(line);
        foot.DrawString(text, ink.Fitting(text, FootSize, isBold: false, Width - 70, smallest: 6), XBrushes.DimGray, Left, baseline);
    }

    private XGraphics Begin()
    {
        var added = document.AddPage();
        added.Size = PageSize.A4;
        added.Orientation = isLandscape ? PageOrientation.Landscape : PageOrientation.Portrait;
        Y = Margin;
        return page = XGraphics.FromPdfPage(added);
    }
}

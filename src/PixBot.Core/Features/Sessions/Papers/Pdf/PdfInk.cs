using System.Globalization;
using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace PixBot.Core.Features.Sessions.Papers.Pdf;

/// <summary>Fonts by size, what they can draw, and text broken into lines. For one writer at a time (<see cref="PdfPaper"/>).</summary>
internal sealed class PdfInk
{
    private readonly XGraphics measure = XGraphics.CreateMeasureContext(new XSize(2000, 2000), XGraphicsUnit.Point, XPageDirection.Downwards);
    private readonly Dictionary<(double Size, bool IsBold), XFont> fonts = [];

    /// <summary>PDFsharp takes it once for the process.</summary>
    static PdfInk() => GlobalFontSettings.FontResolver = new PaperFonts();

    /// <summary>Whether something was to be drawn for which the font has nothing.</summary>
    public bool IsIncomplete { get; private set; }

    public XFont Font(double size, bool isBold) =>
        fonts.TryGetValue((size, isBold), out var known) ? known : fonts[(size, isBold)] = new XFont(PaperFonts.Family, size, isBold ? XFontStyleEx.Bold : XFontStyleEx.Regular);

    public double Width(string text, XFont font) => measure.MeasureString(text, font).Width;

    /// <summary>The largest of the sizes up to this one at which the text stands in one line.</summary>
    public XFont Fitting(string text, double size, bool isBold, double width, double smallest)
    {
        var font = Font(size, isBold);
        var wide = Width(text, font);
        return wide <= width ? font : Font(Math.Max(smallest, Math.Floor(size * width / wide)), isBold);
    }

    /// <summary>
    /// What the font can draw of a text: letters of other scripts without their accents where need be, and the rest as a
    /// question mark, so that it is seen that something is missing.
    /// </summary>
    public string Drawable(string text)
    {
        var font = Font(11, isBold: false);
        var drawn = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Has(rune, font))
                drawn.Append(rune);
            else
                drawn.Append(Instead(rune, font));
        }

        return drawn.ToString();
    }

    public IReadOnlyList<string> Lines(string text, XFont font, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Drawable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, font, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, font) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    private static bool Has(Rune rune, XFont font) => !Rune.IsControl(rune) && GlyphHelper.GlyphIndexFromCodePoint(rune.Value, font) != 0;

    private string Instead(Rune rune, XFont font)
    {
        if (Rune.IsWhiteSpace(rune))
            return "\u00a0";
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark)
            return "";
        var plain = string.Concat(rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(part => Has(part, font)));
        IsIncomplete |= plain.Length == 0;
        return plain.Length > 0 ? plain : "?";
    }

    /// <summary>A word that is wider than the line is cut after a hyphen, or where it must be.</summary>
    private IEnumerable<string> Pieces(string word, XFont font, double width)
    {
        var rest = word;
        while (rest.Length > 1 && Width(rest, font) > width)
        {
            var length = rest.Length - 1;
            while (length > 1 && Width(rest[..length], font) > width)
                length--;
            if (rest.LastIndexOf('-', length - 1) is > 0 and var hyphen)
                length = hyphen + 1;
            yield return rest[..length];
            rest = rest[length..];
        }

        yield return rest;
    }
}

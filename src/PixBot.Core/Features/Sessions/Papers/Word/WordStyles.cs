using System.Globalization;
using DocumentFormat.OpenXml;
using PixBot.Core.Features.Sessions.Papers.Blocks;
using PixBot.Core.Localization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PixBot.Core.Features.Sessions.Papers.Word;

/// <summary>The styles of a paper's Word file, named so that whoever opens it finds them in Word's own gallery.</summary>
internal static class WordStyles
{
    public const string Bullet = "PixBullet";

    private const string Grey = "595959";

    /// <summary>Every Word has it, and it is as wide as the font of the PDFs.</summary>
    private const string Font = "Arial";

    public static string IdOf(PaperStyle style) => style switch
    {
        PaperStyle.Title => "Title",
        PaperStyle.Heading => "Heading1",
        _ => $"Pix{style}",
    };

    public static string HalfPoints(double size) => ((int)Math.Round(size * 2)).ToString(CultureInfo.InvariantCulture);

    public static W.Styles Of(Language language) => new(
    [
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                new W.RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font },
                new W.FontSize { Val = HalfPoints(PaperType.Of(PaperStyle.Body).Size) },
                new W.Languages { Val = language == Language.English ? "en-GB" : "fr-FR" })),
            new W.ParagraphPropertiesDefault()),
        new W.Style(new W.StyleName { Val = "Normal" }, new W.PrimaryStyle()) { Type = W.StyleValues.Paragraph, StyleId = "Normal", Default = true },
        .. Enum.GetValues<PaperStyle>().Select(style => (OpenXmlElement)Paragraph(IdOf(style), NameOf(style), PaperType.Of(style))),
        Indented(),
    ]);

    private static string NameOf(PaperStyle style) => style switch
    {
        PaperStyle.Title => "Title",
        PaperStyle.Heading => "heading 1",
        _ => $"Pix {style}",
    };

    private static W.Style Paragraph(string id, string name, PaperType type) => new(
        new W.StyleName { Val = name },
        new W.BasedOn { Val = "Normal" },
        new W.PrimaryStyle(),
        new W.StyleParagraphProperties(
            new W.SpacingBetweenLines { Before = Twentieths(type.Before), After = Twentieths(type.After) },
            new W.Justification { Val = type.IsCentred ? W.JustificationValues.Center : W.JustificationValues.Left }),
        Letters(type))
    {
        Type = W.StyleValues.Paragraph,
        StyleId = id,
        CustomStyle = id.StartsWith("Pix", StringComparison.Ordinal),
    };

    private static W.StyleRunProperties Letters(PaperType type)
    {
        var letters = new W.StyleRunProperties();
        if (type.IsBold)
            letters.Append(new W.Bold());
        if (type.IsGrey)
            letters.Append(new W.Color { Val = Grey });
        letters.Append(new W.FontSize { Val = HalfPoints(type.Size) });
        return letters;
    }

    private static W.Style Indented() => new(
        new W.StyleName { Val = "Pix Bullet" },
        new W.BasedOn { Val = "Normal" },
        new W.StyleParagraphProperties(
            new W.Tabs(new W.TabStop { Val = W.TabStopValues.Left, Position = 320 }),
            new W.SpacingBetweenLines { Before = "40", After = "40" },
            new W.Indentation { Left = "320", Hanging = "320" }))
    {
        Type = W.StyleValues.Paragraph,
        StyleId = Bullet,
        CustomStyle = true,
    };

    private static string Twentieths(double points) => ((int)(points * 20)).ToString(CultureInfo.InvariantCulture);
}

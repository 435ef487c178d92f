using DocumentFormat.OpenXml.Packaging;
using PixBot.Core.Features.Sessions.Papers.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PixBot.Core.Features.Sessions.Papers.Word;

/// <summary>Size, margins and foot of a Word file's pages.</summary>
internal static class WordSection
{
    private const int Short = 11906;
    private const int Long = 16838;

    /// <summary>18 mm.</summary>
    private const int Margin = 1020;

    public static W.SectionProperties Of(MainDocumentPart main, PaperDocument paper)
    {
        var section = new W.SectionProperties();
        if (paper.Footer is not null || paper.HasPageNumbers)
        {
            var foot = main.AddNewPart<FooterPart>();
            foot.Footer = new W.Footer(Foot(paper));
            section.Append(new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) });
        }

        section.Append(paper.IsLandscape
            ? new W.PageSize { Width = Long, Height = Short, Orient = W.PageOrientationValues.Landscape }
            : new W.PageSize { Width = Short, Height = Long });
        section.Append(new W.PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 500, Footer = 500, Gutter = 0 });
        return section;
    }

    private static W.Paragraph Foot(PaperDocument paper)
    {
        var foot = new W.Paragraph(new W.ParagraphProperties(
            new W.ParagraphStyleId { Val = WordStyles.IdOf(PaperStyle.Note) },
            new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = (paper.IsLandscape ? Long : Short) - (2 * Margin) })));
        if (paper.Footer is not null)
            foot.Append(WordText.Run(paper.Footer));
        if (paper.HasPageNumbers)
        {
            foot.Append(new W.Run(new W.TabChar()), WordText.Run("Page "), Field("PAGE"), WordText.Run(" / "), Field("NUMPAGES"));
        }

        return foot;
    }

    private static W.SimpleField Field(string name) => new(WordText.Run("1")) { Instruction = name };
}

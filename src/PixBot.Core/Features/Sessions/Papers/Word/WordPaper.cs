using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PixBot.Core.Features.Sessions.Papers.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PixBot.Core.Features.Sessions.Papers.Word;

/// <summary>Sets a paper as a .docx, to be changed by whoever prints it: in styles, and in tables that Word continues by itself.</summary>
internal sealed class WordPaper
{
    private readonly W.Body body = new();
    private bool beginsPage;

    private WordPaper()
    {
    }

    public static MemoryStream Write(PaperDocument paper)
    {
        var content = new MemoryStream();
        using (var file = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = WordText.Clean(paper.Title);
            file.PackageProperties.Creator = "PixBot";
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Of(paper.Language);
            var written = new WordPaper();
            foreach (var block in paper.Blocks)
                written.Write(block);
            written.body.Append(WordSection.Of(main, paper));
            main.Document = new W.Document(written.body);
        }

        content.Position = 0;
        return content;
    }

    private void Write(PaperBlock block)
    {
        switch (block)
        {
            case PaperBlock.Line line:
                Line(line.Text, line.Style);
                break;
            case PaperBlock.Bullets bullets:
                foreach (var item in bullets.Items)
                    Add(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = WordStyles.Bullet }), WordText.Run("•"), new W.Run(new W.TabChar()), WordText.Run(item)));
                break;
            case PaperBlock.NewPage:
                beginsPage = true;
                break;
            default:
                Table(block);
                break;
        }
    }

    private void Line(string text, PaperStyle style)
    {
        var size = PaperType.Of(style).SizeFor(text);
        var run = WordText.Run(text);
        if (size != PaperType.Of(style).Size)
            run.RunProperties = new W.RunProperties(new W.FontSize { Val = WordStyles.HalfPoints(size) });
        Add(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = WordStyles.IdOf(style) }), run));
    }

    private void Table(PaperBlock block)
    {
        if (beginsPage)
            Add(new W.Paragraph());
        body.Append(block switch
        {
            PaperBlock.Facts facts => WordTables.Of(facts),
            PaperBlock.Names names => WordTables.Of(names),
            PaperBlock.Table table => WordTables.Of(table),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Nobody has said how this block is set in Word."),
        });

        // Word makes one table of two that touch.
        body.Append(new W.Paragraph(new W.ParagraphProperties(
            new W.SpacingBetweenLines { Before = "0", After = "0", Line = "120", LineRule = W.LineSpacingRuleValues.Exact })));
    }

    private void Add(W.Paragraph paragraph)
    {
        if (beginsPage)
            (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).PageBreakBefore = new W.PageBreakBefore();
        beginsPage = false;
        body.Append(paragraph);
    }
}

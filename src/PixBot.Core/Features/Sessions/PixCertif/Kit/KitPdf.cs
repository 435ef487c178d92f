using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace PixBot.Core.Features.Sessions.PixCertif.Kit;

/// <summary>What reading a PDF's text gave.</summary>
internal abstract record KitPdf
{
    /// <summary>No kit of Pix comes near; enough for one that was scanned into a larger file.</summary>
    public const long MostBytes = 10 * 1024 * 1024;

    private const long MostUnpacked = 48 * 1024 * 1024;
    private const int MostPages = 60;
    private const int MostLetters = 40_000;

    public sealed record Text(IReadOnlyList<string> Pages) : KitPdf;

    public sealed record Encrypted : KitPdf;

    public sealed record Damaged : KitPdf;

    public sealed record TooMuch : KitPdf;

    /// <param name="content">Seekable; left open.</param>
    public static async Task<KitPdf> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content.Length > MostBytes)
            return new TooMuch();
        content.Position = 0;
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return Read(bytes);
    }

    private static KitPdf Read(byte[] bytes)
    {
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 64, FilterProvider = new BoundedFilters(MostUnpacked) };
            using var document = PdfDocument.Open(bytes, options);
            return document.NumberOfPages > MostPages ? new TooMuch() : PagesOf(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new Encrypted();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever a library trips over in a foreign file is the file's fault, and nothing of it is kept.
            return exception is InvalidDataException ? new TooMuch() : new Damaged();
        }
    }

    private static KitPdf PagesOf(PdfDocument document)
    {
        var pages = new List<string>();
        var letters = 0;
        foreach (var page in document.GetPages())
        {
            letters += page.Letters.Count;
            if (letters > MostLetters)
                return new TooMuch();
            pages.Add(Lines(page));
        }

        return new Text(pages);
    }

    /// <summary>As people read: lines from the top, words from the left.</summary>
    private static string Lines(Page page)
    {
        var text = new StringBuilder();
        Word? last = null;
        foreach (var word in page.GetWords().OrderByDescending(LineOf).ThenBy(word => word.BoundingBox.Left))
        {
            if (last is not null)
                text.Append(LineOf(last) > LineOf(word) ? '\n' : ' ');
            text.Append(word.Text);
            last = word;
        }

        return text.ToString();
    }

    /// <summary>By where letters stand, since some reach below.</summary>
    private static double LineOf(Word word) => Math.Round(word.Letters[0].StartBaseLine.Y / 3);
}

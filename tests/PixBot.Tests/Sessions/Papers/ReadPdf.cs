using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PixBot.Tests.Sessions.Papers;

/// <summary>A PDF as a reader sees it, by another library than the one that wrote it.</summary>
internal static partial class ReadPdf
{
    /// <summary>The words of each page in the order in which they were written, with single spaces.</summary>
    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => Plain(string.Join(' ', page.GetWords().Select(word => word.Text))))];
    }

    public static IReadOnlyList<(double Width, double Height)> Sizes(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => (page.Width, page.Height))];
    }

    public static IReadOnlyList<string> Fonts(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.FontName).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<Letter> Letters(byte[] pdf, int page)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPage(page).Letters;
    }

    /// <summary>Without what line breaks and kinds of spaces make of a name.</summary>
    public static string Squeezed(string text) => Blanks().Replace(text, "");

    public static string Plain(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex(@"[\s\u00a0\u202f]+")]
    private static partial Regex Blanks();
}

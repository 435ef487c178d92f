using PdfSharp.Fonts;

namespace PixBot.Core.Features.Sessions.Papers.Pdf;

/// <summary>
/// Liberation Sans, in the assembly: whoever deploys needs no fonts, and papers look the same everywhere. It is as wide as
/// Arial, in which the Word files are set.
/// </summary>
internal sealed class PaperFonts : IFontResolver
{
    public const string Family = "Liberation Sans";

    private const string Regular = "LiberationSans-Regular";
    private const string Bold = "LiberationSans-Bold";

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(isBold ? Bold : Regular);

    public byte[] GetFont(string faceName)
    {
        using var resource = typeof(PaperFonts).Assembly.GetManifestResourceStream($"Papers/Fonts/{faceName}.ttf")
            ?? throw new InvalidOperationException($"The font {faceName} is not in the assembly.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}

namespace PixBot.Core.Features.Sessions.Papers.Blocks;

/// <summary>How a style is set, the same in PDF and in Word.</summary>
/// <param name="Size">In points.</param>
/// <param name="Before">Points above it.</param>
internal sealed record PaperType(double Size, bool IsBold, double Before, double After, bool IsCentred = false, bool IsGrey = false)
{
    public static PaperType Of(PaperStyle style) => style switch
    {
        PaperStyle.Note => new(10, false, 6, 2, IsGrey: true),
        PaperStyle.Letterhead => new(11, false, 0, 14, IsGrey: true),
        PaperStyle.Title => new(24, true, 0, 10),
        PaperStyle.Heading => new(14, true, 14, 4),
        PaperStyle.Addressee => new(19, true, 2, 10),
        PaperStyle.Poster => new(84, true, 10, 6, IsCentred: true),
        PaperStyle.PosterLine => new(26, false, 0, 6, IsCentred: true),
        _ => new(12, false, 3, 4),
    };

    /// <summary>For Word, which does not make a line fit: a letter of bold Arial is about six tenths as wide as high.</summary>
    public double SizeFor(string text) => IsCentred && IsBold ? Math.Clamp(Math.Floor(490 / (0.62 * Math.Max(1, text.Length))), 24, Size) : Size;
}

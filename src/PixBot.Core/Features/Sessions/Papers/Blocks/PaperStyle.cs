namespace PixBot.Core.Features.Sessions.Papers.Blocks;

internal enum PaperStyle
{
    Body,

    /// <summary>What matters less.</summary>
    Note,

    /// <summary>The school's name over everything else.</summary>
    Letterhead,
    Title,
    Heading,

    /// <summary>Whom the page is for.</summary>
    Addressee,

    /// <summary>The one thing that a notice says across a corridor, in one line in the middle.</summary>
    Poster,
    PosterLine,
}

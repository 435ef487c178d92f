using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers.Blocks;

/// <summary>What stands on a paper, before it becomes a PDF or a Word file.</summary>
/// <param name="Title">Of the file, for whoever opens it.</param>
internal sealed record PaperDocument(string Title, Language Language, IReadOnlyList<PaperBlock> Blocks)
{
    /// <summary>At the foot of every page; null for nothing.</summary>
    public string? Footer { get; init; }

    /// <summary>Not where each page goes to somebody else.</summary>
    public bool HasPageNumbers { get; init; }

    public bool IsLandscape { get; init; }
}

namespace PixBot.Core.Features.Sessions.Papers.Blocks;

/// <summary>A piece of a paper, from top to bottom. All texts are plain.</summary>
internal abstract record PaperBlock
{
    public sealed record Line(string Text, PaperStyle Style = PaperStyle.Body) : PaperBlock;

    public sealed record Bullets(IReadOnlyList<string> Items) : PaperBlock;

    /// <param name="IsFramed">What must not be overlooked.</param>
    public sealed record Facts(IReadOnlyList<PaperFact> Items, bool IsFramed = false) : PaperBlock
    {
        public double Size => IsFramed ? 15 : 12;
    }

    /// <summary>Ruled; where it goes on on the next page, its header stands there again.</summary>
    /// <param name="Size">Of the letters, in points.</param>
    public sealed record Table(IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, double Size = 10.5) : PaperBlock;

    /// <summary>Names in two columns, to be read from afar: down the first one, then down the second.</summary>
    public sealed record Names(IReadOnlyList<string> Items) : PaperBlock
    {
        /// <summary>In points: as large as a page allows under the head of a notice.</summary>
        public int Size => Items.Count switch
        {
            <= 24 => 20,
            <= 36 => 16,
            _ => 13,
        };
    }

    /// <summary>What follows stands on a new page.</summary>
    public sealed record NewPage : PaperBlock;
}

internal sealed record PaperFact(string Label, string Value);

/// <param name="Share">Of the width; the shares of a table make 1.</param>
internal sealed record PaperColumn(string Header, double Share);

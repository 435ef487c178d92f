namespace PixBot.Core.Files;

/// <summary>A line that an import did not take; the text for people is <c>LineTexts.Of</c>.</summary>
/// <param name="Number">Of the file, from 1; of the first where quotes make it several.</param>
/// <param name="Column">As the file writes it; null where the fault is of the whole line.</param>
public sealed record BadLine(int Number, string? Column, LineFault Fault);

/// <summary>Bad lines: the first ones kept to show, all counted.</summary>
public sealed record BadLines(int Count, IReadOnlyList<BadLine> First)
{
    public static readonly BadLines None = new(0, []);
}

internal sealed class BadLineList
{
    public const int Kept = 50;

    private readonly List<BadLine> first = [];
    private int count;

    public void Add(BadLine line)
    {
        count++;
        if (first.Count < Kept)
            first.Add(line);
    }

    public BadLines ToBadLines() => new(count, [.. first]);
}

using PixBot.Core.Localization;

namespace PixBot.Core.Files;

/// <summary>A line that an import did not take; the text for people is <c>LineTexts.Of</c>.</summary>
/// <param name="Number">Of the file, from 1; of the first where quotes make it several.</param>
/// <param name="Column">As the file writes it; null where the fault is of the whole line.</param>
public sealed record BadLine(int Number, string? Column, LineFault Fault);

/// <summary>Why a line was not taken. <c>Found</c> is what people wrote: to escape, never to log.</summary>
public abstract record LineFault
{
    public sealed record WrongCellCount(int Expected, int Found) : LineFault;

    /// <summary>A quote opens a cell and nothing closes it before the lines that follow.</summary>
    public sealed record OpenQuote : LineFault;

    /// <summary>Longer than any line of a table: it is not read at all.</summary>
    public sealed record LineTooLong : LineFault;

    public sealed record MissingName : LineFault;

    public sealed record MissingEmail : LineFault;

    public sealed record MalformedEmail(string Found) : LineFault;

    public sealed record EmailTwice(int FirstLine) : LineFault;

    /// <summary>INE, or FREGATA's identifier.</summary>
    public sealed record MissingIdentifier : LineFault;

    public sealed record IdentifierTwice(int FirstLine) : LineFault;

    /// <summary>The XML is not well-formed from here on.</summary>
    public sealed record BrokenXml : LineFault;

    /// <summary>A student without a class.</summary>
    public sealed record MissingClass : LineFault;

    public sealed record UnknownRole(string Found) : LineFault;

    public sealed record UnknownLanguage(string Found) : LineFault;

    public sealed record NotAPercent(string Found) : LineFault;

    public sealed record TooLong(int Maximum) : LineFault;

    public sealed record NotYesOrNo(string Found) : LineFault;

    /// <summary>Not a date, or none where the profile was sent.</summary>
    public sealed record NotADate(string Found) : LineFault;

    public sealed record InTheFuture(string Found) : LineFault;

    /// <param name="Maximum">Pix has 16 competences.</param>
    public sealed record NotACount(string Found, int Maximum) : LineFault;

    /// <param name="Why">In the feature's words; what people wrote is escaped in it.</param>
    public sealed record Said(Text Why) : LineFault;

    /// <param name="Expected">What the format would have there, for people.</param>
    public sealed record NotExpected(string Found, Text Expected) : LineFault;
}

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

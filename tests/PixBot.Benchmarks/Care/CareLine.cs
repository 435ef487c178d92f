using PixBot.Benchmarks.Knowledge;
using PixBot.Core.Features.Care.Recognition;
using PixBot.Core.Knowledge.Linguistics;

namespace PixBot.Benchmarks.Care;

/// <param name="Kind">What it is; null where it only looks like care.</param>
internal sealed record CareLine(string? Kind, string Language, string Text)
{
    private const string Harmless = "none";
    private const string File = "tests/PixBot.Benchmarks/Questions/care.tsv";

    /// <summary>From lines of kind, language and text, tab-separated, under a header.</summary>
    public static IReadOnlyList<CareLine> Read(string? file = null) =>
    [
        .. from line in System.IO.File.ReadLines(file ?? Path.Combine(Repository.Root, File)).Skip(1)
           let cells = line.Split('\t')
           where cells.Length == 3
           select new CareLine(cells[0] == Harmless ? null : cells[0], cells[1], cells[2]),
    ];

    /// <summary>In plain spelling, to tell whether it is taught word for word.</summary>
    public string Plain => FiguresOfSpeech.SaidPlainly(Spelling.Plain(Text));
}

using PixBot.Core.Localization;

namespace PixBot.Benchmarks.Knowledge;

/// <param name="Topic">The right one; null where the message is out of scope.</param>
internal sealed record Question(string? Topic, Language Language, string Text)
{
    private const string OutOfScope = "none";

    /// <summary>From lines of topic, language and text, tab-separated, under a header.</summary>
    public static IReadOnlyList<Question> Read(string file) =>
    [
        .. from line in File.ReadLines(file).Skip(1)
           let cells = line.Split('\t')
           where cells.Length == 3
           select new Question(cells[0] == OutOfScope ? null : cells[0], Languages.Parse(cells[1])!.Value, cells[2]),
    ];
}

using System.Globalization;
using PixBot.Testing.Builders.Hard;

namespace PixBot.Benchmarks.Matching;

/// <summary>
/// Exports of schools of 2,000 in which some three hundred lines are hard, tied to the roster by the real import: how many
/// lines are tied rightly, left to the referent, tied wrongly or missed; by case and in all, over two lists of names.
/// </summary>
internal static class MatchingBenchmark
{
    private const int Seeds = 5;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var show = arguments.Contains("--show");
        var firstSeed = arguments.FirstOrDefault(argument => argument != "--show") is { } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : 1;
        var all = new List<JudgedLine>();
        Console.WriteLine("school         lines   right   asked (with the right one)   wrong  missed   undecided");
        foreach (var (name, names) in new[] { ("Town", HardNames.Town), ("Coast", HardNames.Coast) })
        {
            for (var i = firstSeed; i < firstSeed + Seeds; i++)
            {
                var judged = await HardTrial.RunAsync(new HardSchool(i, names), CancellationToken.None);
                Print($"{name} {i}", judged);
                all.AddRange(judged);
            }
        }

        Print("all", all);
        Print("all hard ones", [.. all.Where(line => line.Line.Case != HardCase.None)]);
        Console.WriteLine();
        foreach (var hard in all.GroupBy(line => line.Line.Case).OrderBy(group => group.Key))
            Print(hard.Key.ToString(), [.. hard]);
        foreach (var line in all.Where(line => show && line.Verdict is (Verdict.Wrong or Verdict.Missed or Verdict.AskedInVain)))
            Console.WriteLine($"{line.Verdict} {line.Line}");
        return all.Any(line => line.Verdict == Verdict.Wrong) ? 1 : 0;
    }

    private static void Print(string what, IReadOnlyList<JudgedLine> lines)
    {
        var (right, well, vain) = (Count(Verdict.Right), Count(Verdict.AskedWell), Count(Verdict.AskedInVain));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-24}{lines.Count,6}{right,8}{well + vain,8} ({well,4}){Count(Verdict.Wrong),16}{Count(Verdict.Missed),8}{100.0 * (well + vain) / lines.Count,10:F2} %"));

        int Count(Verdict verdict) => lines.Count(line => line.Verdict == verdict);
    }
}

using System.Diagnostics;
using System.Globalization;
using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Localization;

namespace PixBot.Benchmarks.Knowledge;

/// <summary>Time per question on one core, without the cache of recent ones.</summary>
internal static class Timing
{
    private const int Rounds = 5;

    public static void Print(Matcher matcher, IReadOnlyList<Question> questions)
    {
        List<double> times = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var measured = questions.Select(question => Time(matcher, question)).ToList();
            if (round > 0)
                times.AddRange(measured);
        }
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"a question takes {times[times.Count / 2]:F2} ms (p50), {times[times.Count * 99 / 100]:F2} ms (p99)"));
    }

    private static double Time(Matcher matcher, Question question)
    {
        var start = Stopwatch.GetTimestamp();
        matcher.Match(question.Text, Language.French);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

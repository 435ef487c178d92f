using System.Text.RegularExpressions;

namespace PixBot.Core.Features.Care.Recognition;

/// <summary>
/// A line of examples: « [je|moi je] veux [mourir|] » is four of them. Of many ways to choose some are taken, always the
/// same ones, so that one line does not outweigh all others.
/// </summary>
internal static partial class ExampleLine
{
    private const int Most = 40;

    public static IEnumerable<string> Expand(string line)
    {
        string[] parts = Choice().Split(line);
        var choices = Array.ConvertAll(parts, part => part.Split('|'));
        var ways = choices.Aggregate(1L, (product, choice) => product * choice.Length);
        return ways <= Most
            ? Enumerable.Range(0, (int)ways).Select(way => Way(choices, way))
            : Some(choices, ways, new Random(line.Length)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Some(string[][] choices, long ways, Random random)
    {
        for (var taken = 0; taken < Most; taken++)
            yield return Way(choices, random.NextInt64(ways));
    }

    private static string Way(string[][] choices, long way)
    {
        var words = new string[choices.Length];
        for (var at = 0; at < choices.Length; at++)
        {
            words[at] = choices[at][way % choices[at].Length];
            way /= choices[at].Length;
        }

        return string.Concat(words).Trim();
    }

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex Choice();
}

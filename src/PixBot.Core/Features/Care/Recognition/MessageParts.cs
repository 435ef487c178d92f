using System.Text.RegularExpressions;
using PixBot.Core.Knowledge.Linguistics;

namespace PixBot.Core.Features.Care.Recognition;

/// <summary>What in a message may be a cry of its own: all of it, its sentences and clauses, and stretches of a long one.</summary>
internal static partial class MessageParts
{
    private const int FewestWords = 2, Stretch = 12, Step = 5, Most = 60;

    public static IReadOnlyList<string> Of(string plain)
    {
        List<string> parts = [plain];
        foreach (var clause in Border().Split(plain))
        {
            if (clause.Length < plain.Length && parts.Count < Most)
                parts.AddRange(Stretches(clause));
        }

        return parts;
    }

    private static IEnumerable<string> Stretches(string clause)
    {
        var words = Words.Of(clause);
        if (words.Count < FewestWords)
            yield break;
        yield return clause;
        for (var start = 0; words.Count > Stretch && start < words.Count - FewestWords; start += Step)
            yield return string.Join(' ', words.Skip(start).Take(Stretch));
    }

    [GeneratedRegex(@"[.!?;:\n…,()«»""]+|\b(mais|but|et puis|parce que|because|car|donc|sinon)\b")]
    private static partial Regex Border();
}

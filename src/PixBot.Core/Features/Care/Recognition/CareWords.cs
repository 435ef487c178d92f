using PixBot.Core.Bot;
using PixBot.Core.Knowledge.Linguistics;

namespace PixBot.Core.Features.Care.Recognition;

/// <summary>Finds words of care in what somebody wrote, misspelt or in the middle of something else.</summary>
internal sealed class CareWords(CareModel model) : ICareWords
{
    /// <summary>By how much a text must sound more like a kind than like none; more where only part of a message does.</summary>
    private const float Whole = 0.1f, Part = 1f;

    /// <summary>Of a message that is read at once, and of what the next reading repeats.</summary>
    private const int Page = Spelling.Longest, Overlap = 200;

    public bool AreIn(string text) => KindOf(text) is not null;

    /// <summary>The most pressing of what is found; null for nothing.</summary>
    public CareKind? KindOf(string text) =>
        PastedTable.Is(text) ? null : Pages(text).Select(OfPage).Where(kind => kind is not null).Min();

    private static IEnumerable<string> Pages(string text)
    {
        for (var start = 0; start == 0 || start + Overlap < text.Length; start += Page - Overlap)
            yield return text[start..Math.Min(text.Length, start + Page)];
    }

    private CareKind? OfPage(string page)
    {
        CareKind? found = null;
        var plain = FiguresOfSpeech.SaidPlainly(Spelling.Plain(page));
        foreach (var part in MessageParts.Of(plain))
        {
            var (kind, margin) = model.Judge(part);
            if (margin >= Least(kind, ReferenceEquals(part, plain), page) && (found is null || kind < found))
                found = kind;
        }

        return found;
    }

    /// <summary>Fear that stands beside a question is said by the way: the question is answered.</summary>
    private static float Least(CareKind kind, bool isWhole, string page) => (kind, isWhole) switch
    {
        (CareKind.Fear, false) => float.MaxValue,
        (CareKind.Fear, true) when page.Contains('?', StringComparison.Ordinal) => Part,
        (_, true) => Whole,
        _ => Part,
    };
}

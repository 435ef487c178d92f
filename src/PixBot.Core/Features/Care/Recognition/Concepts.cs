using PixBot.Core.Knowledge.Linguistics;

namespace PixBot.Core.Features.Care.Recognition;

/// <summary>
/// What words stand for, of a small thesaurus: « ma daronne me met des baffes » and "my stepdad slaps me" are both family,
/// me, hit. What is learnt of one way of saying it so holds for the others, and for both languages.
/// </summary>
internal static class Concepts
{
    private const string Resource = "Care/Examples/concepts.txt";
    private const int ShortestBeginning = 3;

    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Beginnings = new(StringComparer.Ordinal);

    static Concepts()
    {
        using StreamReader reader = new(typeof(Concepts).Assembly.GetManifestResourceStream(Resource)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(": ") is [var concept, var words])
                Keep($"xx{concept}", words.Split(' '));
        }
    }

    /// <summary>The text, and after it the concepts of its words in their order.</summary>
    public static string With(string plain) =>
        string.Join(' ', Words.Of(plain).Select(Of).Prepend(plain).Where(word => word.Length > 0));

    private static void Keep(string concept, IEnumerable<string> words)
    {
        foreach (var word in words)
            (word[^1] == '*' ? Beginnings : Whole).TryAdd(word.TrimEnd('*'), concept);
    }

    private static string Of(string word)
    {
        if (Whole.TryGetValue(word, out var concept))
            return concept;
        var beginnings = Beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = word.Length; length >= ShortestBeginning; length--)
        {
            if (beginnings.TryGetValue(word.AsSpan(0, length), out concept))
                return concept;
        }

        return "";
    }
}

using System.Globalization;
using System.Text;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People;

/// <summary>
/// A name as it is compared: words without case, accents, ligatures, hyphens or apostrophes, so that « N’DIAYE-MARTIN »
/// and « Ndiaye Martin » are the same.
/// </summary>
internal sealed record PersonName
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "d", "l", "de", "du", "des", "la", "le", "les", "da", "das", "do", "dos", "di", "del", "della", "van", "von", "der", "den",
        "ten", "ter", "zu", "el", "al", "ait", "ben", "bin", "bint", "ibn", "abu", "abou", "bou", "ould", "san", "y", "e", "et",
    };

    private readonly IReadOnlyList<string> elided;
    private readonly IReadOnlyList<string> elidedOfFirst;
    private readonly int firstAt;

    public PersonName(string lastName, string firstName)
        : this(Words(lastName), Words(firstName))
    {
    }

    private PersonName((IReadOnlyList<string> Words, IReadOnlyList<string> Elided) last, (IReadOnlyList<string> Words, IReadOnlyList<string> Elided) first)
    {
        (Last, elided, First, elidedOfFirst) = (last.Words, last.Elided, first.Words, first.Elided);
        Key = KeyOf(Last, First);
        firstAt = Key.IndexOf('|', StringComparison.Ordinal) + 1;
    }

    public IReadOnlyList<string> Last { get; }

    public IReadOnlyList<string> First { get; }

    /// <summary>Equal for full equality: however the words are cut, « Jean Pierre » is « Jean-Pierre » and « Jeanpierre ».</summary>
    public string Key { get; }

    /// <summary>The key of whoever has last and first name the other way round.</summary>
    public string SwappedKey => KeyOf(First, Last);

    /// <summary>Whoever has last and first name the other way round.</summary>
    public PersonName Swapped => new((First, elidedOfFirst), (Last, elided));

    /// <summary>The words of the last name that make out a person: not « de », « el », « van »…</summary>
    public IEnumerable<string> Stems => Last.Where(IsStem).Concat(elided);

    /// <summary>Of the key: the first name's half.</summary>
    public ReadOnlySpan<char> FirstKey => Key.AsSpan(firstAt);

    /// <summary>Of the key: the last name's half.</summary>
    public ReadOnlySpan<char> LastKey => Key.AsSpan(0, firstAt - 1);

    /// <summary>What names that are near to each other have in common: a stem of the last name and how one of the first names begins.</summary>
    public IEnumerable<string> Parts =>
        from stem in Stems.Append(LastKey.ToString()).Distinct()
        from first in First.Select(word => word[..Math.Min(2, word.Length)]).Distinct()
        select $"{stem}|{first}";

    /// <summary>
    /// Whether one is the other with words left out: « Dupont » and « Dupont-Martin », « Jean » or « Pierre » and
    /// « Jean-Pierre », « Estaing » and « d’Estaing », « Diaye » and « N’Diaye ».
    /// </summary>
    public bool IsNear(PersonName other) =>
        (FirstKey.SequenceEqual(other.FirstKey) || IsPart(First, other.First) || IsPart(other.First, First))
        && (LastKey.SequenceEqual(other.LastKey) || IsPart(Last, [.. other.Last, .. other.elided]) || IsPart(other.Last, [.. Last, .. elided]));

    /// <summary>Whether one letter makes the difference, in the last name or in the first: another, one too many, or two the wrong way round.</summary>
    public bool IsOneLetterFrom(PersonName other) =>
        (FirstKey.SequenceEqual(other.FirstKey) && SingleEdit.Separates(LastKey, other.LastKey))
        || (LastKey.SequenceEqual(other.LastKey) && SingleEdit.Separates(FirstKey, other.FirstKey));

    /// <summary>Whether one of the two halves is the same.</summary>
    public bool SharesHalf(PersonName other) => LastKey.SequenceEqual(other.LastKey) || FirstKey.SequenceEqual(other.FirstKey);

    /// <summary>Whether they may be one person's: the same, the other way round, or with words left out.</summary>
    public bool Agrees(PersonName other) => Key == other.Key || SwappedKey == other.Key || IsNear(other);

    public bool Equals(PersonName? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    private static bool IsPart(IReadOnlyList<string> some, IReadOnlyList<string> all) =>
        some.Any(IsStem) && some.Where(IsStem).All(all.Contains);

    private static bool IsStem(string word) => word.Length > 1 && !Particles.Contains(word);

    private static string Joined(IReadOnlyList<string> words) => string.Concat(words);

    private static string KeyOf(IReadOnlyList<string> last, IReadOnlyList<string> first) => $"{Joined(last)}|{Joined(first)}";

    /// <returns>The words, and those among them that an apostrophe ties to one letter, without it: « N’Diaye » is also « Diaye ».</returns>
    private static (IReadOnlyList<string> Words, IReadOnlyList<string> Elided) Words(string name)
    {
        var (words, elided) = (new List<string>(2), new List<string>(0));
        var word = new StringBuilder();
        var isElided = false;
        foreach (var c in Unicode.WellFormed(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                Append(word, c);
            else if (IsApostrophe(c) && !IsArticle(word))
                isElided |= word.Length == 1;
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                Next();
        }

        Next();
        return (words, elided);

        void Next()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            if (isElided && word.Length > 2)
                elided.Add(word.ToString(1, word.Length - 1));
            word.Clear();
            isElided = false;
        }
    }

    /// <summary>« d’Estaing » are two words, « N’Diaye » is one.</summary>
    private static bool IsArticle(StringBuilder word) => word.Length == 1 && word[0] is 'd' or 'l';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '′';

    /// <summary>Letters that Unicode does not take apart.</summary>
    private static void Append(StringBuilder word, char c) => _ = char.ToLowerInvariant(c) switch
    {
        'œ' => word.Append("oe"),
        'æ' => word.Append("ae"),
        'ß' => word.Append("ss"),
        'ø' => word.Append('o'),
        'ł' => word.Append('l'),
        'đ' or 'ð' => word.Append('d'),
        'ı' => word.Append('i'),
        var letter => word.Append(letter),
    };
}

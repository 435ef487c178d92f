using System.Globalization;
using System.Text;
using PixBot.Core.Texts;

namespace PixBot.Core.People;

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

    public PersonName(string lastName, string firstName)
        : this(Words(lastName), Words(firstName))
    {
    }

    private PersonName(IReadOnlyList<string> last, IReadOnlyList<string> first)
    {
        (Last, First) = (last, first);
        Key = KeyOf(last, first);
    }

    public IReadOnlyList<string> Last { get; }

    public IReadOnlyList<string> First { get; }

    /// <summary>Equal for full equality: however the words are cut, « Jean Pierre » is « Jean-Pierre » and « Jeanpierre ».</summary>
    public string Key { get; }

    /// <summary>The key of whoever has last and first name the other way round.</summary>
    public string SwappedKey => KeyOf(First, Last);

    /// <summary>Whoever has last and first name the other way round.</summary>
    public PersonName Swapped => new(First, Last);

    /// <summary>The words of the last name that make out a person: not « de », « el », « van »…</summary>
    public IEnumerable<string> Stems => Last.Where(IsStem);

    /// <summary>What names that are near to each other have in common: a stem of the last name and how the first name begins.</summary>
    public IEnumerable<string> Parts => First.Count == 0
        ? []
        : Stems.Append(Joined(Last)).Distinct().Select(stem => $"{stem}|{First[0][..Math.Min(2, First[0].Length)]}");

    /// <summary>
    /// Whether one is the other with words left out: « Dupont » and « Dupont-Martin », « Jean » and « Jean-Pierre »,
    /// « Estaing » and « d’Estaing ». The first word of the first name, which people go by, has to be the same.
    /// </summary>
    public bool IsNear(PersonName other) =>
        First.Count > 0 && other.First.Count > 0
        && (First[0] == other.First[0] || Joined(First) == Joined(other.First))
        && (IsPart(First, other.First) || IsPart(other.First, First) || Joined(First) == Joined(other.First))
        && (IsPart(Last, other.Last) || IsPart(other.Last, Last) || Joined(Last) == Joined(other.Last));

    /// <summary>Whether they may be one person's: the same, the other way round, or with words left out.</summary>
    public bool Agrees(PersonName other) => Key == other.Key || SwappedKey == other.Key || IsNear(other);

    public bool Equals(PersonName? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    private static bool IsPart(IReadOnlyList<string> some, IReadOnlyList<string> all) =>
        some.Any(IsStem) && some.Where(IsStem).All(all.Contains);

    private static bool IsStem(string word) => word.Length > 1 && !Particles.Contains(word);

    private static string Joined(IReadOnlyList<string> words) => string.Concat(words);

    private static string KeyOf(IReadOnlyList<string> last, IReadOnlyList<string> first) => $"{Joined(last)}|{Joined(first)}";

    private static List<string> Words(string name)
    {
        var words = new List<string>(3);
        var word = new StringBuilder();
        foreach (var c in Unicode.WellFormed(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                Append(word, c);
            else if (IsApostrophe(c) ? word.ToString() is "d" or "l" : CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                Next();
        }

        Next();
        return words;

        void Next()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>« d’Estaing » are two words, « N’Diaye » is one.</summary>
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

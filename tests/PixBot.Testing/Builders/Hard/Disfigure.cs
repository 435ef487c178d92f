using System.Globalization;
using System.Text;

namespace PixBot.Testing.Builders.Hard;

/// <summary>What offices, keyboards and people do to names.</summary>
internal static class Disfigure
{
    public static string Shouted(string name) => Bare(name).ToUpperInvariant();

    /// <summary>Without accents.</summary>
    public static string Bare(string name) => string.Concat(name.Replace('đ', 'd').Replace('Đ', 'D').Replace('ı', 'i').Replace('ł', 'l').Replace('Ł', 'L')
        .Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    public static string Joined(string name) => Capital(string.Concat(name.Where(char.IsLetter)));

    /// <summary>What stays the same whatever the two books do to hyphens, apostrophes, accents and case.</summary>
    public static string Folded(string name) => Joined(Bare(name)).ToUpperInvariant();

    /// <summary>One letter another, missing, doubled, or two the wrong way round; never the first.</summary>
    public static string Mistyped(string name, Random random)
    {
        var letters = name.ToList();
        var at = random.Next(1, letters.Count - 1);
        switch (random.Next(4))
        {
            case 0:
                letters[at] = letters[at] == 'e' ? 'r' : 'e';
                break;
            case 1:
                letters.RemoveAt(at);
                break;
            case 2:
                letters.Insert(at, letters[at]);
                break;
            default:
                (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
                break;
        }

        return string.Concat(letters);
    }

    public static string Respelled(string @class, Random random)
    {
        var (level, rest) = (@class[..1], @class[1..]);
        if (rest.Length == 2 && rest[0] == '0')
            return random.Next(3) switch { 0 => $"{level}-{rest[1]}", 1 => $"{level}e{rest[1]}", _ => $"{level}EME {rest[1]}" };
        return random.Next(3) switch { 0 => $"{level}ème {rest}", 1 => $"{level}e{rest}", _ => $"{level}°{rest.ToLowerInvariant()}" };
    }

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
}

using System.Globalization;
using System.Text;

namespace PixBot.Core.Features.People.Editing;

/// <summary>« Personne Inès Benali », « élève Benali », "student Benali": a name after a word for somebody.</summary>
internal static class PersonQuery
{
    private const int MaximumLength = 80;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "personne", "person", "eleve", "student", "pupil", "fiche", "cherche", "chercher", "find",
    };

    /// <summary>The name; null where the text does not begin so.</summary>
    public static string? Parse(string text)
    {
        var trimmed = text.Trim();
        var space = trimmed.IndexOf(' ', StringComparison.Ordinal);
        return trimmed.Length <= MaximumLength && space > 0 && Words.Contains(Plain(trimmed[..space])) && !trimmed.Contains('?', StringComparison.Ordinal)
            ? trimmed[(space + 1)..].Trim()
            : null;
    }

    private static string Plain(string word) => string.Concat(word.ToLowerInvariant().TrimStart('/').Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}

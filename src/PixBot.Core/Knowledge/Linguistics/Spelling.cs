using System.Globalization;
using System.Text;

namespace PixBot.Core.Knowledge.Linguistics;

/// <summary>Text as the matcher sees it: lower case, no accents, no emoji, one apostrophe, no letter three times in a row.</summary>
internal static class Spelling
{
    /// <summary>Longer questions are cut: nobody asks in more, and time must stay bounded.</summary>
    public const int Longest = 2000;

    public static string Plain(string text)
    {
        var cut = text.AsSpan(0, Math.Min(text.Length, Longest));
        var plain = new StringBuilder(cut.Length);
        foreach (var letter in Decomposed(cut))
            Append(plain, letter);
        return plain.ToString();
    }

    // Half a surrogate pair and what is no character make Normalize throw.
    private static string Decomposed(ReadOnlySpan<char> text)
    {
        var whole = new StringBuilder(text.Length);
        Span<char> letters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
            whole.Append(IsText(rune) ? letters[..rune.EncodeToUtf16(letters)] : " ");
        return whole.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static bool IsText(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.Control);

    private static void Append(StringBuilder plain, char letter)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            return;
        switch (char.ToLowerInvariant(letter))
        {
            case 'œ': plain.Append("oe"); break;
            case 'æ': plain.Append("ae"); break;
            case '’' or '‘' or '`' or '´' or 'ʼ': plain.Append('\''); break;
            case var lower when IsThirdInARow(plain, lower): break;
            case var lower: plain.Append(lower); break;
        }
    }

    private static bool IsThirdInARow(StringBuilder plain, char letter) =>
        char.IsLetter(letter) && plain.Length >= 2 && plain[^1] == letter && plain[^2] == letter;
}

using System.Globalization;
using System.Text;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Outgoing;

/// <summary>A text without what a reader overlooks: case, accents, invisible signs, other alphabets' twins of a letter.</summary>
internal sealed class FoldedText
{
    private const int RegionalA = 0x1F1E6;

    /// <summary>Small capitals, each with its letter; Unicode has them as letters of their own.</summary>
    private const string SmallCapitals = "ᴀAʙBᴄCᴅDᴇEꜰFɢGʜHɪIᴊJᴋKʟLᴍMɴNᴏOᴘPꞯQʀRꜱSᴛTᴜUᴠVᴡWʏYᴢZ";

    private const string Looks = "АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ";

    private readonly StringBuilder plain = new();
    private readonly StringBuilder signs = new();

    private FoldedText(string text)
    {
        foreach (var rune in Unicode.WellFormed(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
            Add(rune);
    }

    /// <summary>Upper-case letters and digits; whatever stands between them is one space.</summary>
    public string Plain => plain.ToString();

    /// <summary>Letters and digits only, as if nothing stood between them.</summary>
    public string Joined => Plain.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Letters, digits and the signs that a password may have.</summary>
    public string WithSigns => signs.ToString();

    public static FoldedText Of(string text) => new(text);

    private void Add(Rune rune)
    {
        if (IsOverlooked(rune))
            return;
        if (Folded(rune) is { } letter)
        {
            plain.Append(letter);
            signs.Append(letter);
            return;
        }

        if (rune.Value is '!' or '*' or '?')
            signs.Append((char)rune.Value);
        if (plain.Length > 0 && plain[^1] != ' ')
            plain.Append(' ');
    }

    private static bool IsOverlooked(Rune rune) => IsFiller(rune) || (rune.Value is not ('\n' or '\r' or '\t') && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.Format or UnicodeCategory.Control);

    /// <summary>Letters that show nothing: Hangul's fillers, and a cell of Braille without dots.</summary>
    private static bool IsFiller(Rune rune) => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800;

    /// <summary>Null for what is neither letter nor digit.</summary>
    private static string? Folded(Rune rune) => rune.Value switch
    {
        >= RegionalA and < RegionalA + 26 => Letter(rune.Value - RegionalA),
        >= 0x1F150 and < 0x1F150 + 26 => Letter(rune.Value - 0x1F150),
        >= 0x1F170 and < 0x1F170 + 26 => Letter(rune.Value - 0x1F170),
        _ when Rune.GetNumericValue(rune) is >= 0 and <= 20 and var number && number == Math.Floor(number) && Rune.IsNumber(rune) => $"{(int)number}",
        _ when SmallCapitals.IndexOf(rune.ToString(), StringComparison.Ordinal) is >= 0 and var small && small % 2 == 0 => SmallCapitals[small + 1].ToString(),
        _ when Rune.IsLetter(rune) => Latin(Rune.ToUpperInvariant(rune).ToString()),
        _ => null,
    };

    private static string Letter(int index) => $"{(char)('A' + index)}";

    /// <summary>The Latin letter that a Cyrillic or Greek one cannot be told from.</summary>
    private static string Latin(string letter)
    {
        var index = Looks.IndexOf(letter, StringComparison.Ordinal);
        return index >= 0 && index % 2 == 0 ? Looks[index + 1].ToString() : letter;
    }
}

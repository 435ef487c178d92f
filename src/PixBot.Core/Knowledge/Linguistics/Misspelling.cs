using System.Text;

namespace PixBot.Core.Knowledge.Linguistics;

/// <summary>A way as it is typed in haste: a letter in twenty-five or so left out, doubled, swapped or hit beside.</summary>
internal static class Misspelling
{
    private const int LettersPerSlip = 25;

    public static string Of(string plain, Random random)
    {
        var text = new StringBuilder(plain);
        for (var slip = plain.Length / LettersPerSlip; slip >= 0; slip--)
            Slip(text, random.Next(text.Length), random);
        return text.ToString();
    }

    private static void Slip(StringBuilder text, int at, Random random)
    {
        if (!char.IsLetter(text[at]))
            return;
        switch (random.Next(4))
        {
            case 0 when text.Length > 3: text.Remove(at, 1); break;
            case 1: text.Insert(at, text[at]); break;
            case 2 when at + 1 < text.Length: (text[at], text[at + 1]) = (text[at + 1], text[at]); break;
            default: text[at] = (char)('a' + random.Next(26)); break;
        }
    }
}

using System.Globalization;
using System.Text;
using PixBot.Core.Localization;

namespace PixBot.Core.Files;

/// <summary>
/// A column's name as it is compared: letters and digits only, lower case, without accents. So case, accents, kinds of
/// apostrophes, ellipses, hyphens and spaces do not matter (Pix's own headers vary in them).
/// </summary>
internal static class HeaderName
{
    public static string Of(string header)
    {
        var name = new StringBuilder(header.Length);
        foreach (var c in Unicode.WellFormed(header).Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}

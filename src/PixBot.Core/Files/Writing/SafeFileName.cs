using System.Text;
using PixBot.Core.Localization;

namespace PixBot.Core.Files.Writing;

/// <summary>Names of files that OneDrive takes, whatever a class or a room is called.</summary>
internal static class SafeFileName
{
    private const int LongestStem = 100;

    /// <param name="extension">Without its point.</param>
    public static string Of(string stem, string extension)
    {
        var safe = new StringBuilder(stem.Length);
        foreach (var c in Unicode.WellFormed(stem).Normalize())
            safe.Append(char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '(' or ')' ? c : '-');
        return $"{Unicode.Cut(safe.ToString(), LongestStem).Trim(' ', '-')}.{extension}";
    }
}

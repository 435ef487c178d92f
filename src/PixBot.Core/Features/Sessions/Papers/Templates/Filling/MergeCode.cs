using System.Globalization;
using System.Text.RegularExpressions;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>The code of a MERGEFIELD: <c>MERGEFIELD "Nom de naissance" \* Upper \b "né " \f " !"</c>.</summary>
/// <param name="Switches">What follows the name.</param>
internal sealed partial record MergeCode(string Name, string Switches)
{
    private static readonly TextInfo French = CultureInfo.GetCultureInfo("fr-FR").TextInfo;

    public static MergeCode? TryParse(string? code) => Field().Match(code ?? "") is { Success: true } match
        ? new(match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value, match.Groups["rest"].Value)
        : null;

    /// <summary>In the letters that the field asks for, with what it puts before and after a value that is there.</summary>
    public string Dress(string value)
    {
        if (value.Length == 0)
            return value;
        var cased = Case().Match(Switches).Groups[1].Value.ToUpperInvariant() switch
        {
            "UPPER" => French.ToUpper(value),
            "LOWER" => French.ToLower(value),
            "CAPS" => French.ToTitleCase(French.ToLower(value)),
            "FIRSTCAP" => French.ToUpper(value[..1]) + value[1..],
            _ => value,
        };
        return Before().Match(Switches).Groups[1].Value + cased + After().Match(Switches).Groups[1].Value;
    }

    [GeneratedRegex("""^\s*MERGEFIELD\s+(?:"(?<quoted>[^"]{1,80})"|(?<plain>[^\s\\"]{1,80}))(?<rest>.*)$""", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"\\\*\s*(Upper|Lower|Caps|FirstCap)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Case();

    [GeneratedRegex("""\\b\s*"([^"]*)" """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Before();

    [GeneratedRegex("""\\f\s*"([^"]*)" """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex After();
}

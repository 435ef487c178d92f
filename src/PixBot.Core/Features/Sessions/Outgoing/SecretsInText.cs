using System.Text.RegularExpressions;

namespace PixBot.Core.Features.Sessions.Outgoing;

/// <summary>
/// Finds a session's secrets in a text, however they are written. Letters give no false alarm: a code has no vowels. Digits
/// might, so a number counts where its digits stand alone, in whatever groups, outside a telephone number; and one of
/// up to four digits (« salle 101 », a year) only where the text calls it the number of a session.
/// </summary>
internal static partial class SecretsInText
{
    private const int LongestShort = 4;
    private const int FewestInPassword = 5;
    private const int ShortestTelephone = 9;

    public static IEnumerable<SecretKind> Find(FoldedText folded, SessionSecrets secrets)
    {
        var plain = Telephone().Replace(folded.Plain, phone => IsNumberItself(phone.Value, secrets.Number.Digits) ? phone.Value : " / ");
        if (HasNumber(plain, secrets.Number.Digits))
            yield return SecretKind.Number;
        if (HasCode(folded, secrets.Code.Value))
            yield return SecretKind.Code;
        if (secrets.Password is { } password && HasPassword(folded, plain, FoldedText.Of(password.Value)))
            yield return SecretKind.Password;
    }

    /// <summary>A session's number may be as long as a telephone's, and begin as one does.</summary>
    private static bool IsNumberItself(string phone, string digits) =>
        digits.Length >= ShortestTelephone && phone.Replace(" ", "", StringComparison.Ordinal).EndsWith(digits, StringComparison.Ordinal);

    private static bool HasNumber(string plain, string digits)
    {
        if (digits.Length > LongestShort)
            return HasLongNumber(plain, digits);
        var spaced = string.Join(" ?", digits.ToCharArray());
        var label = IsYear(digits) ? NumberLabel : $"(?:{NumberLabel}|{SessionLabel})";
        return Regex.IsMatch(plain, $"{label} ?{spaced}(?![0-9])", RegexOptions.CultureInvariant);
    }

    /// <summary>In groups with a word between them (« 184 puis 732 »), and with letters that look like a digit; half of it must be digits.</summary>
    private static bool HasLongNumber(string plain, string digits) => Regex
        .Matches(plain, $"(?<![0-9]){string.Join(Gap, digits.Select(Looking))}(?![0-9])", RegexOptions.CultureInvariant)
        .Any(match => match.Value.Count(char.IsAsciiDigit) * 2 >= digits.Length);

    /// <summary>Each sign that can be read as this one.</summary>
    private static string Looking(char sign) => sign switch
    {
        '0' => "[0OQD]",
        '1' => "[1IL]",
        '2' => "[2Z]",
        '5' => "[5S]",
        '6' or 'G' => "[6G]",
        '8' or 'B' => "[8B]",
        'Q' => "[QO0]",
        _ => Regex.Escape($"{sign}"),
    };

    /// <summary>Where its letters are a word, the digits may come a word or two later: « BTPK puis 47 ».</summary>
    private static bool HasCode(FoldedText folded, string code) =>
        Regex.IsMatch(folded.Joined, string.Concat(code.Select(Looking)), RegexOptions.CultureInvariant)
        || Regex.IsMatch(
            folded.Plain, $"(?<![A-Z0-9]){code[..4]}(?: [A-Z]{{1,8}}){{0,3}} {code[4]} ?{code[5]}(?![0-9])", RegexOptions.CultureInvariant);

    /// <summary>Its signs are often lost on the way; without them it still counts where enough is left.</summary>
    private static bool HasPassword(FoldedText folded, string plain, FoldedText password)
    {
        var letters = password.Joined;
        if (letters.Length < FewestInPassword)
            return folded.WithSigns.Contains(password.WithSigns, StringComparison.Ordinal);
        return letters.All(char.IsAsciiDigit) ? HasNumber(plain, letters) : folded.Joined.Contains(letters, StringComparison.Ordinal);
    }

    private static bool IsYear(string digits) => digits.Length == 4 && digits[..2] is "19" or "20";

    private const string Gap = " ?(?:(?:PUIS|ET|ENSUITE|APRES|SUIVI|DE|TIRET|POINT|ESPACE|THEN|AND|FOLLOWED|BY|DASH|DOT|SPACE) ){0,2}";
    private const string Between = "(?: (?:DE|DU|LA|LE|L|CETTE|TA|VOTRE|THE|OF|THIS|YOUR|SESSION|PIX|EST|C|IS|S|NUMERO|NUMBER|NO|N))*";
    private const string NumberLabel = $"(?<!(?:SALLE|ROOM|BUREAU|PLACE|TABLE) )(?<![A-Z0-9])(?:NUMERO|NUMBER|(?:SESSION|CERTIF|CERTIFICATION) (?:NUMERO|NO|N)|(?:NO|N) (?:DE )?SESSION){Between}";
    private const string SessionLabel = $"(?<![A-Z0-9])SESSION{Between}";

    /// <summary>French ones, from abroad or not, in pairs or not.</summary>
    [GeneratedRegex("(?<![0-9])(?:0|33 ?0?|0033 ?0?) ?[1-9](?: ?[0-9]{2}){4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}

internal enum SecretKind
{
    Number,
    Code,
    Password,
}

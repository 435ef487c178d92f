using System.Text.RegularExpressions;

namespace PixBot.Core.Features.Sessions;

/// <summary>Numéro de session: a plain database integer of Pix, of no fixed length. Secret until its time: it prints as stars.</summary>
public sealed record SessionNumber
{
    private SessionNumber(string digits) => Digits = digits;

    public string Digits { get; }

    public static SessionNumber? TryParse(string? text)
    {
        var digits = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        return digits.Length is > 0 and <= 12 && digits.All(char.IsAsciiDigit) ? new(digits) : null;
    }

    public override string ToString() => "******";
}

/// <summary>
/// Code d'accès: four letters without vowels but Y and without L N S Z, two digits without 0 1 5
/// (src/facts/pix.md, "Numbers and codes of a session"). A secret: it prints as stars.
/// </summary>
public sealed partial record AccessCode
{
    private AccessCode(string value) => Value = value;

    public string Value { get; }

    public static AccessCode? TryParse(string? text)
    {
        var code = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        return Shape().IsMatch(code) ? new(code) : null;
    }

    public override string ToString() => "******";

    [GeneratedRegex("^[BCDFGHJKMPQRTVWXY]{4}[2346789]{2}$")]
    private static partial Regex Shape();
}

/// <summary>
/// Mot de passe de session, for the supervisor's own space, without its printed prefix <c>C-</c>; case matters.
/// A secret: it prints as stars.
/// </summary>
public sealed partial record SupervisorPassword
{
    private SupervisorPassword(string value) => Value = value;

    public string Value { get; }

    public string Printed => $"C-{Value}";

    public static SupervisorPassword? TryParse(string? text)
    {
        var password = (text ?? "").Trim();
        if (password.StartsWith("C-", StringComparison.OrdinalIgnoreCase))
            password = password[2..];
        return Shape().IsMatch(password) ? new(password) : null;
    }

    public override string ToString() => "******";

    [GeneratedRegex("^[23456789bcdfghjkmpqrstvwxyBCDFGHJKMPQRSTVWXY!*?]{5,6}$")]
    private static partial Regex Shape();
}

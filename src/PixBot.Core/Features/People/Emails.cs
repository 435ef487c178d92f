namespace PixBot.Core.Features.People;

/// <summary>E-mail addresses, as schools have them.</summary>
internal static class Emails
{
    private const int MaximumLength = 254;

    public static string Lower(string email) => email.Trim().ToLowerInvariant();

    /// <summary>Lower case; null for what mail servers would not take, or what is more than the bare address.</summary>
    public static string? Parse(string text)
    {
        var email = Lower(text);
        var at = email.IndexOf('@', StringComparison.Ordinal);
        return at is >= 1 and <= 64
            && email.Length <= MaximumLength
            && IsLocalPart(email.AsSpan(0, at))
            && IsDomain(email.AsSpan(at + 1))
            ? email
            : null;
    }

    private static bool IsLocalPart(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (!char.IsLetterOrDigit(c) && !"!#$%&'*+-/=?^_`{|}~.".Contains(c, StringComparison.Ordinal))
                return false;
        }

        return part[0] != '.' && part[^1] != '.' && !part.Contains("..", StringComparison.Ordinal);
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var labels = 0;
        foreach (var range in domain.Split('.'))
        {
            if (!IsLabel(domain[range]))
                return false;
            labels++;
        }

        return labels >= 2;
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (!char.IsLetterOrDigit(c) && c != '-')
                return false;
        }

        return label.Length is >= 1 and <= 63 && label[0] != '-' && label[^1] != '-';
    }
}

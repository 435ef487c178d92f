using System.Globalization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>The ids that people get (<see cref="Person.Id"/>): what they came with gives the same id again.</summary>
public static class PersonIds
{
    /// <returns>32 characters, hexadecimal.</returns>
    public static string Of(SchoolId schoolId, string email) => Hash($"{schoolId}|{Emails.Lower(email)}");

    /// <summary>For an e-mail whose own id somebody has who came with it and has another e-mail since.</summary>
    /// <param name="attempt">From 2.</param>
    internal static string Of(SchoolId schoolId, string email, int attempt) =>
        Hash(string.Create(CultureInfo.InvariantCulture, $"{schoolId}|{Emails.Lower(email)}|{attempt}"));

    /// <param name="identifier">As <see cref="Person.Identifier"/>.</param>
    internal static string OfIdentifier(SchoolId schoolId, string identifier) => Hash($"{schoolId}|identifier|{identifier}");

    /// <param name="form">The id of the form that somebody was added with.</param>
    internal static string OfForm(SchoolId schoolId, string form) => Hash($"{schoolId}|form|{form}");

    /// <summary>The id that whoever has the e-mail has already, or that somebody new with it gets.</summary>
    internal static async Task<string> FreeAsync(IRoster roster, SchoolId schoolId, string email, CancellationToken cancellationToken)
    {
        if (await roster.FindByEmailAsync(schoolId, email, cancellationToken) is { } known)
            return known.Id;
        var id = Of(schoolId, email);
        for (var attempt = 2; await roster.FindAsync(schoolId, id, cancellationToken) is not null; attempt++)
            id = Of(schoolId, email, attempt);
        return id;
    }

    /// <summary>Whether it looks like one of ours: an account's id has hyphens.</summary>
    internal static bool IsOne(string id) => id.Length == 32 && id.All(char.IsAsciiHexDigitLower);

    private static string Hash(string text) => Fingerprint.Of(text, 32);
}

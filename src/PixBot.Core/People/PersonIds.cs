using System.Security.Cryptography;
using System.Text;

namespace PixBot.Core.People;

/// <summary>The id of a person (<see cref="Person.Id"/>): the same e-mail of the same tenant gives it again.</summary>
public static class PersonIds
{
    /// <returns>32 characters, hexadecimal.</returns>
    public static string Of(string tenantId, string email) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenantId}|{Emails.Lower(email)}")).AsSpan(0, 16));
}

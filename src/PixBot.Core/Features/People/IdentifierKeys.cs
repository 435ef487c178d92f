using System.Security.Cryptography;
using System.Text;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>
/// Hashes what identifies a student (INE, FREGATA's identifier) with a key of the school's own, so that a copy of the
/// store does not give it away: an INE alone has few enough possibilities to try them all.
/// </summary>
internal sealed class IdentifierKeys(ITable table, ISecretProtector protector)
{
    private const int KeyBytes = 32;

    /// <summary>From an identifier, in any case and with any spaces, to 32 hexadecimal characters.</summary>
    public async Task<Func<string, string>> HasherAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var key = await KeyAsync(schoolId, cancellationToken);
        return identifier => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(Plain(identifier))).AsSpan(0, 16));
    }

    /// <summary>Made once; made anew where this deployment cannot read it any more: then names tie people to their files again.</summary>
    private async Task<byte[]> KeyAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var row = await table.ChangeAsync(
            Partitions.Of(schoolId, "keys"),
            "identifiers",
            known => known is not null && Read(known) is not null ? null : Made(schoolId),
            cancellationToken);
        return Read(row!) ?? throw new InvalidDataException("The key for identifiers cannot be read back.");
    }

    private Row Made(SchoolId schoolId) => new(
        Partitions.Of(schoolId, "keys"),
        "identifiers",
        RowValues.Of(("Key", protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes))))));

    private byte[]? Read(Row row) => protector.Unprotect(row.Values.RequiredText("Key")) is { } key ? Convert.FromBase64String(key) : null;

    private static string Plain(string identifier) => string.Concat(identifier.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PixBot.Simulator.People;

/// <summary>
/// Ids in the shapes of Entra and Teams, from an e-mail alone. The object id of a generated person carries their number,
/// and Teams' ids carry the object id, so that a million people need no index and a stored id is understood after a restart.
/// </summary>
public static class PersonIds
{
    private const string UserPrefix = "29:1";
    private const string ConversationPrefix = "a:1";
    private const int GuidBytes = 16;

    /// <summary>Marks the object ids that carry a number; a hash starts with it once in 65,536 and is then still checked.</summary>
    private const ushort Numbered = 0x51D0;

    public static Guid AadObjectId(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        var normal = email.Trim().ToLowerInvariant();
        Span<byte> bytes = stackalloc byte[GuidBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(normal)).AsSpan(0, GuidBytes).CopyTo(bytes);
        if (GeneratedPeople.NumberOf(normal) is { } number)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes[10..], Numbered);
            BinaryPrimitives.WriteInt32BigEndian(bytes[12..], number);
        }

        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    public static string UserId(Guid aadObjectId) => UserPrefix + Seal(aadObjectId, UserPrefix);

    public static string ConversationId(Guid aadObjectId) => ConversationPrefix + Seal(aadObjectId, ConversationPrefix);

    public static Guid? OfUserId(string id) => Open(id, UserPrefix);

    public static Guid? OfConversationId(string id) => Open(id, ConversationPrefix);

    /// <summary>The number of the generated person whose object id it is; null for anyone else's.</summary>
    internal static int? NumberOf(Guid aadObjectId)
    {
        Span<byte> bytes = stackalloc byte[GuidBytes];
        aadObjectId.TryWriteBytes(bytes, bigEndian: true, out _);
        if (BinaryPrimitives.ReadUInt16BigEndian(bytes[10..]) != Numbered)
            return null;
        var number = BinaryPrimitives.ReadInt32BigEndian(bytes[12..]);
        return number >= 0 && AadObjectId(GeneratedPeople.EmailOf(number)) == aadObjectId ? number : null;
    }

    private static string Seal(Guid id, string prefix)
    {
        Span<byte> bytes = stackalloc byte[GuidBytes + SHA256.HashSizeInBytes];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        SHA256.HashData(Encoding.UTF8.GetBytes($"{prefix}{id:N}"), bytes[GuidBytes..]);
        return Base64Url.EncodeToString(bytes);
    }

    private static Guid? Open(string id, string prefix)
    {
        ArgumentNullException.ThrowIfNull(id);
        Span<byte> bytes = stackalloc byte[GuidBytes + SHA256.HashSizeInBytes];
        if (!id.StartsWith(prefix, StringComparison.Ordinal)
            || !Base64Url.IsValid(id.AsSpan(prefix.Length), out var length)
            || length != bytes.Length)
        {
            return null;
        }

        Base64Url.DecodeFromChars(id.AsSpan(prefix.Length), bytes);
        var guid = new Guid(bytes[..GuidBytes], bigEndian: true);
        return Seal(guid, prefix) == id[prefix.Length..] ? guid : null;
    }
}

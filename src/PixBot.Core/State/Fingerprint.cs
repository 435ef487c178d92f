using System.Security.Cryptography;
using System.Text;

namespace PixBot.Core.State;

/// <summary>
/// A short name of a text, for keys of rows and for telling whether something has changed: the first hexadecimal digits of
/// its SHA-256. It hides nothing that somebody could guess; what must stay hidden has a key of its own.
/// </summary>
internal static class Fingerprint
{
    /// <param name="digits">Even, at most 64. Keys of rows keep the number that they began with.</param>
    public static string Of(string text, int digits) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, digits / 2));
}

using System.Globalization;
using System.Text;

namespace PixBot.Core.State;

/// <summary>
/// How keys are stored, in every store the same, so that they sort alike: Azure forbids <c>/ \ # ?</c> and control
/// characters in keys, and stores compare what is not ASCII in ways of their own. Those characters, and the escape
/// <c>!</c> itself, become <c>!</c> and four hexadecimal digits. What begins alike is encoded alike, so ranges by prefix hold.
/// </summary>
public static class TableKey
{
    public const int MaximumLength = 500;

    public static string Encode(string key)
    {
        if (!key.AsSpan().ContainsAnyExcept(Plain))
            return Bounded(key);
        var encoded = new StringBuilder(key.Length + 20);
        foreach (var c in key)
        {
            if (Plain.Contains(c))
                encoded.Append(c);
            else
                encoded.Append('!').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return Bounded(encoded.ToString());
    }

    public static string Decode(string encoded)
    {
        if (!encoded.Contains('!', StringComparison.Ordinal))
            return encoded;
        var key = new StringBuilder(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '!')
            {
                key.Append(encoded[i]);
                continue;
            }

            key.Append((char)int.Parse(encoded.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i += 4;
        }

        return key.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.,:;@|~+=*()[]{}<>&$%^'`\"");

    private static string Bounded(string encoded) => encoded.Length <= MaximumLength
        ? encoded
        : throw new ArgumentException($"A key holds up to {MaximumLength} characters once encoded; this one has {encoded.Length}.", nameof(encoded));
}

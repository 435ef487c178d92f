using System.Globalization;
using System.Text;

namespace PixBot.Core.State;

/// <summary>
/// How keys are stored, in every store the same, so that they sort alike: Azure forbids <c>/ \ # ?</c> and control
/// characters in keys, trips over <c>%</c>, and stores compare what is not ASCII in ways of their own. Those characters, and the escape
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

    /// <summary>The least encoded key that is greater than this one: the space is the first character of all.</summary>
    public static string FirstAfter(string encoded) => encoded + ' ';

    /// <summary>
    /// The least encoded key that is greater than all that begin so; null where there is none. It is made of characters
    /// that keys are made of, so every store can compare with it.
    /// </summary>
    public static string? FirstAfterPrefix(string encodedPrefix)
    {
        var head = encodedPrefix.AsSpan().TrimEnd(Alphabet[^1]);
        return head.IsEmpty ? null : $"{head[..^1]}{Alphabet[Alphabet.IndexOf(head[^1], StringComparison.Ordinal) + 1]}";
    }

    /// <summary>What encoded keys are made of, in ordinal order.</summary>
    private const string Alphabet =
        " !\"$&'()*+,-.0123456789:;<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(Alphabet.Replace("!", ""));

    private static string Bounded(string encoded) => encoded.Length <= MaximumLength
        ? encoded
        : throw new ArgumentException($"A key holds up to {MaximumLength} characters once encoded; this one has {encoded.Length}.", nameof(encoded));
}

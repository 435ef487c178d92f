namespace PixBot.Core.Features.People;

/// <summary>The commonest slips of a keyboard.</summary>
internal static class SingleEdit
{
    /// <summary>Shorter words are too near to each other: « Li », « Ly », « Lu » are three names.</summary>
    private const int Shortest = 3;

    /// <summary>Whether one becomes the other by one letter changed, left out or added, or two neighbours swapped.</summary>
    public static bool Separates(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length)
            return Separates(b, a);
        if (a.Length < Shortest || b.Length - a.Length > 1)
            return false;
        var same = a.CommonPrefixLength(b);
        if (same == b.Length)
            return false;
        var restOfA = a[same..];
        var restOfB = b[same..];
        if (a.Length < b.Length)
            return restOfA.SequenceEqual(restOfB[1..]);
        return restOfA[1..].SequenceEqual(restOfB[1..])
            || (restOfA.Length > 1 && restOfA[0] == restOfB[1] && restOfA[1] == restOfB[0] && restOfA[2..].SequenceEqual(restOfB[2..]));
    }
}

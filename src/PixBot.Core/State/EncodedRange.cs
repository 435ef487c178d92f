namespace PixBot.Core.State;

/// <summary>A <see cref="RowRange"/> as the stores see it: encoded keys, and the prefix turned into bounds.</summary>
/// <param name="Before">The first encoded key that is out; null for the partition's end.</param>
public readonly record struct EncodedRange(string Partition, string From, string? Before)
{
    public static EncodedRange Of(RowRange range)
    {
        var prefix = TableKey.Encode(range.Prefix ?? "");
        return new(
            TableKey.Encode(range.Partition),
            Later(prefix, TableKey.Encode(range.From ?? "")),
            Earlier(TableKey.FirstAfterPrefix(prefix), range.Before is null ? null : TableKey.Encode(range.Before)));
    }

    /// <summary>What of the range comes after a key that was read.</summary>
    public EncodedRange After(string encodedKey) => this with { From = TableKey.FirstAfter(encodedKey) };

    private static string Later(string a, string b) => string.CompareOrdinal(a, b) >= 0 ? a : b;

    private static string? Earlier(string? a, string? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        _ => string.CompareOrdinal(a, b) <= 0 ? a : b,
    };
}

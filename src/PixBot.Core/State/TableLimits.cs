using System.Text.RegularExpressions;

namespace PixBot.Core.State;

/// <summary>
/// What a transaction may hold, the same in every store, so that what works on a laptop works in the cloud.
/// Source: https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model
/// and https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions.
/// </summary>
public static partial class TableLimits
{
    public const int Changes = 100;
    public const int TextLength = 32_000;
    public const int ByteLength = 64 * 1024;
    public const int ValuesPerRow = 252;
    public const int RowBytes = 1024 * 1024;
    public const int TransactionBytes = 4 * 1024 * 1024;

    /// <summary>Azure's Edm.DateTime begins here.</summary>
    public static readonly DateTimeOffset EarliestTime = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="ArgumentException">The changes cannot be one transaction; the message says why, without any value.</exception>
    public static void Check(IReadOnlyList<RowChange> changes)
    {
        if (changes.Count is 0 or > Changes)
            throw new ArgumentException($"A transaction has 1 to {Changes} changes; this one has {changes.Count}.");
        if (changes.Any(change => change.Partition != changes[0].Partition))
            throw new ArgumentException("All changes of a transaction are of one partition; these are of several.");
        if (changes.Count > 1 && changes.DistinctBy(change => change.Key, StringComparer.Ordinal).Count() < changes.Count)
            throw new ArgumentException("Each change of a transaction is of another row; here a key comes twice.");
        var bytes = 0L;
        foreach (var change in changes)
            bytes += CheckedSize(change);
        if (bytes > TransactionBytes)
            throw new ArgumentException($"A transaction holds up to {TransactionBytes} bytes on the wire; this one has about {bytes}.");
    }

    private static long CheckedSize(RowChange change)
    {
        var row = change switch
        {
            RowChange.Insert insert => insert.Row,
            RowChange.Put put => put.Row,
            RowChange.Replace replace => replace.Row.ETag is null
                ? throw new ArgumentException("A row is replaced by its ETag; this one has none.")
                : replace.Row,
            _ => null,
        };
        return row is null ? RowSize.Overhead : CheckedSize(row);
    }

    private static long CheckedSize(Row row)
    {
        var count = 0;
        var size = new RowSize(row);
        foreach (var (name, value) in row.Values.All)
        {
            Check(name, value);
            size.Add(name, value);
            count++;
        }

        if (count > ValuesPerRow)
            throw new ArgumentException($"A row has up to {ValuesPerRow} values; this one has {count}.");
        if (size.Stored > RowBytes)
            throw new ArgumentException($"A row holds up to {RowBytes} bytes; this one has {size.Stored}.");
        return size.OnTheWire;
    }

    private static void Check(string name, object value)
    {
        if (!Name().IsMatch(name) || name is "PartitionKey" or "RowKey" or "Timestamp")
            throw new ArgumentException($"A value cannot be named '{name}': up to 60 letters, digits and underscores, not a digit first, and not a name of Azure's own.");
        var fault = value switch
        {
            string text when text.Length > TextLength => $"has {text.Length} characters; {TextLength} fit",
            byte[] bytes when bytes.Length > ByteLength => $"has {bytes.Length} bytes; {ByteLength} fit",
            double number when !double.IsFinite(number) => "is not a finite number",
            DateTimeOffset time when time < EarliestTime => $"is before {EarliestTime.Year}",
            _ => null,
        };
        if (fault is not null)
            throw new ArgumentException($"The value '{name}' {fault}.");
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]{0,59}$")]
    private static partial Regex Name();
}

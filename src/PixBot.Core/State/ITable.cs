namespace PixBot.Core.State;

/// <summary>
/// The state, all of it: rows read by key, or by partition and range of row keys, and written alone or up to 100 rows of
/// one partition in one transaction. That is what Azure Table Storage can do; there is no query on other columns, so an
/// index is a row written in the same transaction. The contract suite is <c>TableContract</c>.
/// </summary>
public interface ITable
{
    Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken);

    /// <summary>
    /// Those of the rows that are there, in no certain order: one call for many keys, at a cost that grows with the keys
    /// and not with the partition.
    /// </summary>
    Task<IReadOnlyList<Row>> FindAsync(string partition, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>The rows of the range in the order of their keys, read page by page as they are enumerated.</summary>
    IAsyncEnumerable<Row> QueryAsync(RowRange range, CancellationToken cancellationToken);

    /// <summary>
    /// Writes all of the changes or none of them. They are 1 to 100, of one partition, each of another row
    /// (else <see cref="ArgumentException"/>, as for whatever else breaks <see cref="TableLimits"/>).
    /// </summary>
    Task<WriteOutcome> WriteAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken);
}

/// <summary>A part of one partition, in the ordinal order of the keys as encoded.</summary>
/// <param name="From">The first key, included; null for the partition's beginning.</param>
/// <param name="Before">The first key that is out; null for the partition's end.</param>
/// <param name="Prefix">Only the keys that begin so; null for all.</param>
public sealed record RowRange(string Partition, string? From = null, string? Before = null, string? Prefix = null)
{
    public static RowRange StartingWith(string partition, string prefix) => new(partition, Prefix: prefix);
}

public abstract record RowChange(string Partition, string Key)
{
    /// <summary>Conflicts where the row exists.</summary>
    public sealed record Insert(Row Row) : RowChange(Row.Partition, Row.Key);

    /// <summary>Conflicts where the row is gone or its ETag is another than that of <paramref name="Row"/>, which must be there.</summary>
    public sealed record Replace(Row Row) : RowChange(Row.Partition, Row.Key);

    /// <summary>Inserts or replaces, whatever is there.</summary>
    public sealed record Put(Row Row) : RowChange(Row.Partition, Row.Key);

    /// <summary>Conflicts where the row is gone, or where an ETag is given and is another.</summary>
    public sealed record Delete(string Partition, string Key, string? ETag = null) : RowChange(Partition, Key);
}

public abstract record WriteOutcome
{
    /// <param name="ETags">One for each change, in their order; null for a delete.</param>
    public sealed record Written(IReadOnlyList<string?> ETags) : WriteOutcome;

    /// <summary>Nothing was written.</summary>
    /// <param name="Index">Which of the changes was refused.</param>
    public sealed record Conflict(int Index) : WriteOutcome;
}

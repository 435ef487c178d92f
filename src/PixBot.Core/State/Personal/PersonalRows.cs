namespace PixBot.Core.State.Personal;

/// <summary>Where the rows of a kind are.</summary>
/// <param name="Of">Those that may name somebody.</param>
/// <param name="All">All of a school, as of a moment; for the purge.</param>
public sealed record PersonalRows(
    Func<ITable, DataSubject, CancellationToken, IAsyncEnumerable<Row>> Of,
    Func<ITable, SchoolId, DateTimeOffset, CancellationToken, IAsyncEnumerable<Row>> All)
{
    /// <summary>Not read here: another declaration or code written by hand sees to them.</summary>
    public static readonly PersonalRows None = new(
        (_, _, _) => AsyncEnumerable.Empty<Row>(), (_, _, _, _) => AsyncEnumerable.Empty<Row>());

    /// <summary>One partition, read whole.</summary>
    public static PersonalRows Whole(string kind) => Partitioned((_, school, _, _) => new[] { Partitions.Of(school, kind) }.ToAsyncEnumerable());

    /// <summary>A partition for each row of another one, named by its key.</summary>
    public static PersonalRows PerRowOf(string index, string kind) => Partitioned((table, school, _, cancellationToken) =>
        table.QueryAsync(new RowRange(Partitions.Of(school, index)), cancellationToken).Select(row => Partitions.Of(school, kind, row.Key)));

    /// <summary>Partitions of the person's own; the purge does not know of them.</summary>
    public static PersonalRows PerPerson(string kind) => None with
    {
        Of = (table, subject, cancellationToken) => Read(
            table, subject.Ids.Select(id => Partitions.Of(subject.School, kind, id)).ToAsyncEnumerable(), cancellationToken),
    };

    public static PersonalRows Partitioned(
        Func<ITable, SchoolId, DateTimeOffset, CancellationToken, IAsyncEnumerable<string>> partitions) => new(
            (table, subject, cancellationToken) => Read(table, partitions(table, subject.School, subject.Now, cancellationToken), cancellationToken),
            (table, school, now, cancellationToken) => Read(table, partitions(table, school, now, cancellationToken), cancellationToken));

    private static IAsyncEnumerable<Row> Read(ITable table, IAsyncEnumerable<string> partitions, CancellationToken cancellationToken) =>
        partitions.SelectMany(partition => table.QueryAsync(new RowRange(partition), cancellationToken));
}

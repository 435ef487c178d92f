using PixBot.Core.Localization;

namespace PixBot.Core.State.Personal;

/// <summary>
/// A kind of partition as the feature that writes it declares it: which columns name or concern somebody, what for, and how
/// long. Erasure, « Mes données » and the purge know nothing else, so that no feature can forget its own.
/// </summary>
/// <param name="Kind">As in the partition's key (<see cref="Partitions"/>).</param>
/// <param name="Purpose">What is kept and what for; the same for tables that serve one purpose.</param>
public sealed record PersonalTable(string Kind, Text Purpose, KeepFor Keep, PersonalRows Rows, params IReadOnlyList<PersonalColumn> Columns)
{
    private Func<ITable, DataSubject, Row, CancellationToken, ValueTask<RowFate>>? rule;

    /// <summary>Where the columns alone do not say what becomes of a row.</summary>
    public Func<ITable, DataSubject, Row, CancellationToken, ValueTask<RowFate>> Rule
    {
        init => rule = value;
    }

    /// <summary>It leads from the person to other rows, so it goes last: an erasure that was interrupted finds them again.</summary>
    public bool IsLast { get; init; }

    public bool IsOfNobody => Columns.Count == 0;

    /// <summary>Its rows name and concern nobody.</summary>
    public static PersonalTable OfNobody(string kind) => new(kind, Text.Same(""), KeepFor.UntilErased, PersonalRows.None);

    public ValueTask<RowFate> FateAsync(ITable table, DataSubject subject, Row row, CancellationToken cancellationToken) =>
        rule is null ? new(ByColumns(subject, row)) : rule(table, subject, row, cancellationToken);

    /// <summary>What the columns say becomes of a row.</summary>
    public RowFate ByColumns(DataSubject subject, Row row)
    {
        var naming = Columns.Where(column => column.OnErasure != OnErasure.Stays && column.Names(row, subject)).ToList();
        if (naming.Count == 0)
            return RowFate.Untouched;
        return naming.Any(column => column.OnErasure == OnErasure.RowGoes)
            ? new RowFate.Goes()
            : new RowFate.Becomes(naming.Aggregate(row.Values, (values, column) => column.Without(values, subject)));
    }
}

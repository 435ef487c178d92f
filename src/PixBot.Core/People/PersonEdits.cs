using PixBot.Core.State;

namespace PixBot.Core.People;

/// <summary>Changes to a person's rows, which belong into one transaction.</summary>
internal static class PersonEdits
{
    /// <param name="before">Null for somebody new.</param>
    /// <param name="row">Of <paramref name="before"/>.</param>
    /// <returns>Nothing where nothing changes.</returns>
    public static IReadOnlyList<TableEdit> Change(string tenantId, Person? before, Person after, Row? row) => before == after
        ? []
        :
        [
            new(PersonRows.Key(after.Id), row, known => File(tenantId, after, known)),
            .. Index(before is null ? [] : PersonIndex.Of(tenantId, before), PersonIndex.Of(tenantId, after)),
        ];

    /// <summary>Writes the change where the person's row is still as it was read.</summary>
    /// <returns>False where somebody else was faster, and nothing was written.</returns>
    public static async Task<bool> TryWriteAsync(
        ITable table, string tenantId, Person? before, Person after, Row? row, CancellationToken cancellationToken)
    {
        var changes = Change(tenantId, before, after, row).Select(edit => edit.Change(edit.Known)).OfType<RowChange>().ToList();
        return changes.Count == 0 || await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written;
    }

    public static IReadOnlyList<TableEdit> Remove(string tenantId, Person person, Row row) =>
        [new(row.Key, row, Removed), .. Index(PersonIndex.Of(tenantId, person), [])];

    /// <summary>The person as the file has them, with the language that they chose kept.</summary>
    private static RowChange File(string tenantId, Person person, Row? known)
    {
        var row = PersonRows.ToRow(tenantId, person, PersonRows.Chosen(known)) with { ETag = known?.ETag };
        return known is null ? new RowChange.Insert(row) : new RowChange.Replace(row);
    }

    private static IEnumerable<TableEdit> Index(IReadOnlyList<Row> before, IReadOnlyList<Row> after)
    {
        foreach (var row in after.Where(row => before.All(old => old.Key != row.Key)))
            yield return new(row.Key, null, _ => new RowChange.Put(row));
        foreach (var row in before.Where(row => after.All(fresh => fresh.Key != row.Key)))
            yield return new(row.Key, row, Removed);
    }

    private static RowChange? Removed(Row? known) => known is null ? null : new RowChange.Delete(known.Partition, known.Key, known.ETag);
}

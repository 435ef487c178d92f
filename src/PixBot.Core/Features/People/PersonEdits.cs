using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>Changes to a person's rows, which belong into one transaction.</summary>
internal static class PersonEdits
{
    /// <param name="before">Null for somebody new.</param>
    /// <param name="row">Of <paramref name="before"/>.</param>
    /// <returns>Nothing where nothing changes.</returns>
    public static IReadOnlyList<TableEdit> Change(SchoolId schoolId, Person? before, Person after, Row? row) => before == after
        ? []
        :
        [
            new(PersonRows.Key(after.Id), row, known => File(schoolId, Merged(before, after, known), known)),
            .. Index(before is null ? [] : PersonIndex.Of(schoolId, before), PersonIndex.Of(schoolId, after)),
        ];

    /// <summary>Writes the change where the person's row is still as it was read.</summary>
    /// <param name="conditions">What else has to hold: rows that must still be as they were read.</param>
    /// <returns>False where somebody else was faster, and nothing was written.</returns>
    public static async Task<bool> TryWriteAsync(
        ITable table,
        SchoolId schoolId,
        Person? before,
        Person after,
        Row? row,
        CancellationToken cancellationToken,
        params IEnumerable<RowChange> conditions)
    {
        var changes = Change(schoolId, before, after, row).Select(edit => edit.Change(edit.Known)).OfType<RowChange>().Concat(conditions).ToList();
        return changes.Count == 0 || await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written;
    }

    public static IReadOnlyList<TableEdit> Remove(SchoolId schoolId, Person person, Row row) =>
        [new(row.Key, row, Removed), .. Index(PersonIndex.Of(schoolId, person), [])];

    /// <summary>The person as the file has them, with the language that they chose kept.</summary>
    private static RowChange File(SchoolId schoolId, Person person, Row? known)
    {
        var row = PersonRows.ToRow(schoolId, person, PersonRows.Chosen(known)) with { ETag = known?.ETag };
        return known is null ? new RowChange.Insert(row) : new RowChange.Replace(row);
    }

    /// <summary>What somebody else changed meanwhile stays, where this change does not touch it.</summary>
    private static Person Merged(Person? before, Person after, Row? known)
    {
        if (before is null || known is null || PersonRows.Read(known).Filed is not { } now || now == before)
            return after;
        return after with
        {
            LastName = Of(person => person.LastName),
            FirstName = Of(person => person.FirstName),
            Class = Of(person => person.Class),
            Email = Of(person => person.Email),
            IsTiedByName = after.Email == before.Email ? now.IsTiedByName : after.IsTiedByName,
            Role = Of(person => person.Role),
            LocalId = Of(person => person.LocalId),
            ExtraTimePercent = Of(person => person.ExtraTimePercent),
            Language = Of(person => person.Language),
            Identifier = Of(person => person.Identifier),
            NeedsAccessibleQuestions = Of(person => person.NeedsAccessibleQuestions),
        };

        T Of<T>(Func<Person, T> field) => EqualityComparer<T>.Default.Equals(field(before), field(after)) ? field(now) : field(after);
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

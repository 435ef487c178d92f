using PixBot.Core.State;

namespace PixBot.Core.People;

/// <summary>Changes to the rows of people.</summary>
internal static class PersonEdits
{
    /// <summary>The person as the file has them, with the language that they chose kept.</summary>
    public static RowChange File(string tenantId, Person person, Row? known)
    {
        var row = PersonRows.ToRow(tenantId, person, PersonRows.Chosen(known)) with { ETag = known?.ETag };
        return known is null ? new RowChange.Insert(row) : new RowChange.Replace(row);
    }

    /// <summary>There is an index row exactly for the referents.</summary>
    public static RowChange? Index(string tenantId, Person person, Row? known) => (person.Role == Role.Referent, known) switch
    {
        (true, null) => new RowChange.Insert(new(PersonRows.Partition(tenantId), PersonRows.ReferentKey(person.Id), RowValues.Empty)),
        (false, not null) => Remove(known),
        _ => null,
    };

    public static RowChange? Remove(Row? known) => known is null ? null : new RowChange.Delete(known.Partition, known.Key, known.ETag);
}

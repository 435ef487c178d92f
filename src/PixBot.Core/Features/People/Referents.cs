using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>Sees to it that a school keeps a referent.</summary>
internal sealed class Referents(ITable table, NamedReferents named)
{
    public bool IsNamed(Person person) => named.Includes(person.Email);

    /// <summary>
    /// What has to hold, in the transaction that takes the right from somebody: that another referent still has it. Two
    /// referents who take it from each other at once change each other's row, so one of them is refused.
    /// </summary>
    /// <returns>Null where nobody else has it.</returns>
    public async Task<IReadOnlyList<RowChange>?> OthersAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken)
    {
        if (named.Any)
            return [];
        var range = RowRange.StartingWith(PersonRows.Partition(schoolId), PersonRows.Referents);
        await foreach (var row in table.QueryAsync(range, cancellationToken))
        {
            if (row.Key != PersonRows.Referents + personId)
                return [new RowChange.Replace(row)];
        }

        return null;
    }
}

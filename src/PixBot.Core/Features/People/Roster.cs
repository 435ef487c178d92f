using System.Runtime.CompilerServices;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

internal sealed class Roster(ITable table, NamedReferents referents) : IRoster
{
    public async Task<Person?> FindAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        await table.FindAsync(PersonRows.Partition(schoolId), PersonRows.Key(personId), cancellationToken) is { } row
            ? Shown(PersonRows.Read(row))
            : null;

    public async Task<IReadOnlyDictionary<string, Person>> FindAsync(
        SchoolId schoolId, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken) =>
        (await PersonRows.FindAsync(table, schoolId, personIds, cancellationToken))
            .ToDictionary(pair => pair.Key, pair => Shown(pair.Value), StringComparer.Ordinal);

    public async Task<Person?> FindByEmailAsync(SchoolId schoolId, string email, CancellationToken cancellationToken)
    {
        var lower = Emails.Lower(email);
        var natural = PersonIds.Of(schoolId, lower);
        if (await FindAsync(schoolId, natural, cancellationToken) is { } person && person.Email == lower)
            return person;
        return await table.FindAsync(PersonRows.Partition(schoolId), PersonRows.Emails + natural, cancellationToken) is { } index
            && await FindAsync(schoolId, PersonIndex.PersonId(index), cancellationToken) is { } moved
            && moved.Email == lower
            ? moved
            : null;
    }

    public async IAsyncEnumerable<Person> ListAsync(SchoolId schoolId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(PersonRows.Everybody(schoolId), cancellationToken))
            yield return Shown(PersonRows.Read(row));
    }

    /// <summary>Their own language before the file's, and the settings' referents as referents.</summary>
    private Person Shown(FiledPerson person)
    {
        var (shown, isReferent) = (person.Filed, referents.Includes(person.Filed.Email));
        return person.Chosen is null && !isReferent
            ? shown
            : shown with { Language = person.Chosen ?? shown.Language, Role = isReferent ? Role.Referent : shown.Role };
    }
}

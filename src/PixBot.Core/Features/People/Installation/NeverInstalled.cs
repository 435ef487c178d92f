using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Installation;

/// <summary>Those of the roster whom the bot has never met. Whoever had the app and removed it is left in peace.</summary>
internal sealed class NeverInstalled(IRoster roster, IContacts contacts)
{
    /// <summary>Two range queries, whatever the number.</summary>
    public async Task<NeverMet> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var contacted = await contacts.ByPersonAsync(schoolId, cancellationToken);
        var all = await roster.ListAsync(schoolId, cancellationToken).ToListAsync(cancellationToken);
        var people = all
            .Where(person => IsUnmet(contacted, person))
            .OrderBy(person => person.Role)
            .ThenBy(person => person.Class, StringComparer.OrdinalIgnoreCase)
            .ThenBy(person => person.LastName, StringComparer.OrdinalIgnoreCase)
            .ToList();
        return new(people, all.Count - people.Count);
    }

    /// <summary>How many of a roster that is read already they are, for cards that say no more. One range query.</summary>
    public async Task<(int People, int Students)> CountAsync(
        SchoolId schoolId, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var contacted = await contacts.ByPersonAsync(schoolId, cancellationToken);
        var (count, students) = (0, 0);
        foreach (var person in people)
        {
            if (!IsUnmet(contacted, person))
                continue;
            count++;
            students += person.Role == Role.Student ? 1 : 0;
        }

        return (count, students);
    }

    private static bool IsUnmet(IReadOnlyDictionary<string, Contact> contacted, Person person) =>
        contacted.GetValueOrDefault(person.Id) is null or { Unreachable: UnreachableReason.NeverInstalled };
}

/// <param name="People">By role, class and name.</param>
/// <param name="Met">How many of the roster are not among them.</param>
internal sealed record NeverMet(IReadOnlyList<Person> People, int Met)
{
    /// <summary>Those whom the directory can be asked about.</summary>
    public IEnumerable<InstallPerson> Addressed => People.Where(person => person.Email is not null).Select(person => new InstallPerson(person.Id, person.Email!));

    public int WithoutAddress => People.Count(person => person.Email is null);

    public int Students => People.Count(person => person.Role == Role.Student);
}

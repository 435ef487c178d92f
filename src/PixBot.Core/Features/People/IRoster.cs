using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>The roster, to read.</summary>
public interface IRoster
{
    Task<Person?> FindAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken);

    /// <summary>Those of the ids who are in the roster, by id; one call, however many.</summary>
    Task<IReadOnlyDictionary<string, Person>> FindAsync(SchoolId schoolId, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken);

    /// <summary>Those of the ids who are in the roster, in the order of the ids; one call, however many.</summary>
    async Task<IReadOnlyList<Person>> ListAsync(SchoolId schoolId, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken)
    {
        var found = await FindAsync(schoolId, personIds, cancellationToken);
        return [.. personIds.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>Whoever has the e-mail now, whatever they came with: up to three reads.</summary>
    Task<Person?> FindByEmailAsync(SchoolId schoolId, string email, CancellationToken cancellationToken);

    /// <summary>Everybody, in no certain order; one range query, page by page.</summary>
    IAsyncEnumerable<Person> ListAsync(SchoolId schoolId, CancellationToken cancellationToken);
}

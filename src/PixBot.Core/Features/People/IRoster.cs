using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>The roster, to read.</summary>
public interface IRoster
{
    Task<Person?> FindAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken);

    /// <summary>Whoever has the e-mail now, whatever they came with: up to three reads.</summary>
    Task<Person?> FindByEmailAsync(SchoolId schoolId, string email, CancellationToken cancellationToken);

    /// <summary>Everybody, in no certain order; one range query, page by page.</summary>
    IAsyncEnumerable<Person> ListAsync(SchoolId schoolId, CancellationToken cancellationToken);
}

using PixBot.Core.School;

namespace PixBot.Core.Features.People;

/// <summary>The roster, to read.</summary>
public interface IRoster
{
    Task<Person?> FindAsync(string tenantId, string personId, CancellationToken cancellationToken);

    /// <summary>Whoever has the e-mail now, whatever they came with: up to three reads.</summary>
    Task<Person?> FindByEmailAsync(string tenantId, string email, CancellationToken cancellationToken);

    /// <summary>Everybody, in no certain order; one range query, page by page.</summary>
    IAsyncEnumerable<Person> ListAsync(string tenantId, CancellationToken cancellationToken);
}

using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

/// <summary>From when sendings count: what was sent before is last year's. Implemented by whoever lets the referent decide it.</summary>
internal interface ICountFrom
{
    /// <returns>Null where every sending counts.</returns>
    Task<DateTimeOffset?> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken);
}

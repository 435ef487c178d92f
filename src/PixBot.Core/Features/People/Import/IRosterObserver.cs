using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import;

/// <summary>Told when who somebody is has changed, by a roster or by hand: what hangs on it has to look again.</summary>
internal interface IRosterObserver
{
    Task OnChangedAsync(SchoolId schoolId, CancellationToken cancellationToken);
}

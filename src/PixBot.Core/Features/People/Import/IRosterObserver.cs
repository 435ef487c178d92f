using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import;

/// <summary>Told when a roster has come in: whose rights hang on who somebody is has to look again.</summary>
internal interface IRosterObserver
{
    Task OnImportedAsync(SchoolId schoolId, CancellationToken cancellationToken);
}

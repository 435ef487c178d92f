using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import;

/// <summary>Told what a file says of the births of those whom it brings: the roster itself keeps nothing of that.</summary>
internal interface IBirthObserver
{
    /// <param name="births">By person; all those of a file at once.</param>
    Task OnReadAsync(SchoolId schoolId, IReadOnlyDictionary<string, StudentBirth> births, CancellationToken cancellationToken);
}

using PixBot.Core.Files;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>A file that is a roster, in whatever format.</summary>
internal abstract record RosterFile : RecognizedFile
{
    /// <param name="name">Of the file, for the history.</param>
    /// <param name="by">See <see cref="RosterSource.By"/>.</param>
    public abstract RosterSource Source(string? name, string? by);

    /// <param name="content">Seekable; left open.</param>
    /// <param name="identifiers">Where the file has identifiers: they are hashed with the school's key.</param>
    public abstract IAsyncEnumerable<RosterLine> ReadAsync(
        SchoolId schoolId, Stream content, IdentifierKeys identifiers, CancellationToken cancellationToken);
}

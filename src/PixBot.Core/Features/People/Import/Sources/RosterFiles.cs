using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>Tells which files are rosters, and reads them.</summary>
internal sealed class RosterFiles(FileRecognizer recognizer, IdentifierKeys identifiers)
{
    public Task<RecognizedFile> RecognizeAsync(Stream content, CancellationToken cancellationToken) => recognizer.RecognizeAsync(content, cancellationToken);

    /// <param name="content">Seekable; left open.</param>
    public IAsyncEnumerable<RosterLine> ReadAsync(SchoolId schoolId, Stream content, RosterFile file, CancellationToken cancellationToken) =>
        file.ReadAsync(schoolId, content, identifiers, cancellationToken);
}

using PixBot.Core.Bot.Uploads;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>Opens whatever file is a roster.</summary>
internal sealed class RosterFiles(IdentifierKeys identifiers)
{
    public sealed record Opened(RosterSource Source, IAsyncEnumerable<RosterLine> Lines);

    /// <param name="content">Seekable; left open.</param>
    /// <returns>Null for a file that is no roster.</returns>
    public async Task<Opened?> OpenAsync(
        SchoolId schoolId, Stream content, RecognizedFile file, string? name, string? by, CancellationToken cancellationToken) => file switch
        {
            RecognizedFile.Roster roster => new(RosterCsv.Source(roster.Columns, name, by), RosterCsv.ReadAsync(content, roster, cancellationToken)),
            RecognizedFile.Siecle siecle => new(
                Siecle.Source(name, by),
                Siecle.ReadAsync(content, siecle.Format, await identifiers.HasherAsync(schoolId, cancellationToken), cancellationToken)),
            RecognizedFile.Fregata fregata => new(
                Fregata.Source(fregata.Columns, name, by),
                Fregata.ReadAsync(content, fregata, await identifiers.HasherAsync(schoolId, cancellationToken), cancellationToken)),
            _ => null,
        };
}

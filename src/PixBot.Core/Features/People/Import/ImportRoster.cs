using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import;

/// <summary>A referent drops a roster: it is imported, and a card says what it brought.</summary>
internal sealed class ImportRoster(RosterImporter rosters) : IFileImport
{
    public async Task<AdaptiveCard?> TryImportAsync(
        FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken) => recognized is RosterFile roster
            ? CardOf(file, await rosters.ImportAsync(file.School, content, roster, file.Name, file.ActorId, cancellationToken))
            : null;

    /// <summary>Also of a roster that comes from elsewhere.</summary>
    public static AdaptiveCard CardOf(FileToRead file, RosterImportOutcome outcome) => outcome switch
    {
        RosterImportOutcome.Imported imported => RosterCard.Build(file, imported.Import),
        RosterImportOutcome.NoGoodLine none => FileCards.NoGoodLine(file, none.BadLines),
        RosterImportOutcome.NotARoster other => FileCards.NotTaken(file, other.File),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}

using AdaptiveCards;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Import.Listings;
using PixBot.Core.School;

namespace PixBot.Core.Bot.Uploads;

/// <summary>What a file is → the import that takes it → its card.</summary>
internal sealed class FileReader(RosterImporter rosters, ProfilesImporter profiles, SchoolClock school)
{
    public async Task<AdaptiveCard> ReadAsync(FileToRead file, Stream content, CancellationToken cancellationToken) =>
        await FileRecognizer.RecognizeAsync(content, cancellationToken) switch
        {
            RecognizedFile.Roster or RecognizedFile.Siecle or RecognizedFile.Fregata => FileCards.Of(
                file, await rosters.ImportAsync(file.School, content, file.Name, file.ActorId, cancellationToken)),
            RecognizedFile.PixProfilesExport => FileCards.Of(
                file, await profiles.ImportAsync(file.School, content, file.Name, cancellationToken), school.Local),
            RecognizedFile.OneTimePasswords passwords => FileCards.NotTaken(file, passwords),
            var other => await ListedAsync(file, content, cancellationToken) ?? FileCards.NotTaken(file, other),
        };

    /// <summary>A text that is no table of ours may be « Élèves », pasted into a file.</summary>
    private async Task<AdaptiveCard?> ListedAsync(FileToRead file, Stream content, CancellationToken cancellationToken)
    {
        if (await ListingFile.ReadAsync(content, cancellationToken) is not { } listing)
            return null;
        return await profiles.ImportAsync(file.School, listing, file.ActorId, cancellationToken) is { } import
            ? ListingCard.Build(file.Name, listing, import, file.Language)
            : FileCards.RosterFirst(file);
    }
}

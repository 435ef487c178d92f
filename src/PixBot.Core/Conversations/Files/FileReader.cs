using AdaptiveCards;
using PixBot.Core.Files;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.Sessions;

namespace PixBot.Core.Conversations.Files;

/// <summary>What a file is → the import that takes it → its card.</summary>
internal sealed class FileReader(RosterImporter rosters, ProfilesImporter profiles, SchoolClock school)
{
    public async Task<AdaptiveCard> ReadAsync(FileToRead file, Stream content, CancellationToken cancellationToken) =>
        await FileRecognizer.RecognizeAsync(content, cancellationToken) switch
        {
            RecognizedFile.Roster or RecognizedFile.Siecle or RecognizedFile.Fregata => FileCards.Of(
                file, await rosters.ImportAsync(file.Chat.TenantId, content, file.Name, file.By, cancellationToken)),
            RecognizedFile.PixProfilesExport => FileCards.Of(
                file, await profiles.ImportAsync(file.Chat.TenantId, content, file.Name, cancellationToken), school.Local),
            var other => FileCards.NotTaken(file, other),
        };
}

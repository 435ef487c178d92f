using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Files;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>A referent drops an export of Pix Orga: it is imported, and a card says what it brought.</summary>
internal sealed class ImportProfiles(ProfilesImporter profiles, CampaignCheck campaigns, SchoolClock school) : IFileImport
{
    public async Task<AdaptiveCard?> TryImportAsync(
        FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken) => recognized is ProfilesExportFile export
            ? CardOf(
                file,
                await profiles.ImportAsync(file.School, content, export, file.Name, cancellationToken),
                await campaigns.FindAsync(file.School, cancellationToken))
            : null;

    private AdaptiveCard CardOf(FileToRead file, ProfilesImportOutcome outcome, CampaignConflict? conflict) => outcome switch
    {
        ProfilesImportOutcome.Imported imported => ExportCard.Build(file, imported.Import, conflict, school.Local),
        ProfilesImportOutcome.Outdated outdated => Outdated(file, outdated),
        ProfilesImportOutcome.NoGoodLine none => FileCards.NoGoodLine(file, none.BadLines),
        ProfilesImportOutcome.NoRoster => FileCards.Refused(file, ExportTexts.RosterFirst),
        ProfilesImportOutcome.NotAnExport other => FileCards.NotTaken(file, other.File),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private AdaptiveCard Outdated(FileToRead file, ProfilesImportOutcome.Outdated outdated)
    {
        var (language, campaign, inForce) = (file.Language, CardText.Escape(outdated.Campaign.Label), CardText.Escape(outdated.InForceFile));
        return Card.In(
            language,
            Card.Title($"⚠️ {UploadTexts.NotTaken.In(language)}"),
            Card.Note(CardText.Escape(file.Name)),
            Card.Paragraph(ExportTexts.Outdated(campaign, outdated.Date.IsMade, school.Local(outdated.Date.At)).In(language)),
            Card.Paragraph(ExportTexts.InForce(inForce, outdated.InForce.IsMade, school.Local(outdated.InForce.At)).In(language)),
            Card.Paragraph(ExportTexts.ExportAgain.In(language)),
            Card.Note(UploadTexts.NothingChanged.In(language)));
    }
}

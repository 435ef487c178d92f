using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles.Import.Campaigns;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>
/// A referent drops an export of Pix Orga: it is imported, and a card says what it brought; what it left undecided is asked,
/// nothing is guessed.
/// </summary>
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
        ProfilesImportOutcome.Imported imported => Imported(file, imported.Import, conflict),
        ProfilesImportOutcome.Outdated outdated => Outdated(file, outdated),
        ProfilesImportOutcome.NoGoodLine none => FileCards.NoGoodLine(file, none.BadLines),
        ProfilesImportOutcome.NoRoster => FileCards.Refused(file, ExportTexts.RosterFirst),
        ProfilesImportOutcome.NotAnExport other => FileCards.NotTaken(file, other.File),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private AdaptiveCard Imported(FileToRead file, ProfilesImport import, CampaignConflict? conflict)
    {
        var language = file.Language;
        return Card.In(
            language,
            [
                Card.Title(import.ImportedBeforeAt is null ? $"✅ {ExportTexts.ExportTitle.In(language)}" : $"ℹ️ {ExportTexts.ImportedBeforeTitle.In(language)}"),
                Card.Note(CardText.Escape(file.Name)),
                import.ImportedBeforeAt is { } before ? Card.Paragraph(ExportTexts.ImportedBefore(school.Local(before), import.Changed).In(language)) : null,
                Card.Facts(Facts(import, language)),
                .. DecideCampaign.Warning(conflict is { IsKept: true } ? null : conflict, language),
                import.IsBrokenOff ? Card.Paragraph(UploadTexts.BrokenOff.In(language)) : null,
                .. FileCards.Lines(import.BadLines, language),
                .. UnknownLines.Elements(import, language),
                .. DecideExportLines.Questions.Elements(import.Undecided.Select(DecideExportLines.Line), import.UndecidedCount, language),
            ])
            .With(
                DecideExportLines.Questions.Button(import.ImportId, import.UndecidedCount, language),
                CommandButtons.For(Command.Dashboard, language),
                CommandButtons.For(Command.Remind, language));
    }

    private static IEnumerable<(string Title, string Value)> Facts(ProfilesImport import, Language language)
    {
        var campaigns = import.Campaigns.Select(campaign => CardText.Escape($"{campaign.Name} {campaign.Code}".Trim()));
        yield return (ExportTexts.Campaign.In(language), string.Join(", ", campaigns));
        yield return (ExportTexts.Matched.In(language), $"{import.Matched}");
        yield return (ExportTexts.Sent.In(language), $"{import.Sent}");
        yield return (ExportTexts.Certifiable.In(language), $"{import.Certifiable}");
        yield return (ExportTexts.Changed.In(language), CommonTexts.Students(import.Changed).In(language));
        if (import.NotInFile > 0)
            yield return (ExportTexts.NotInFile.In(language), $"{import.NotInFile}");
    }

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

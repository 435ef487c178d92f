using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>What an export of Pix Orga brought; what it left undecided is asked, nothing is guessed.</summary>
internal static class ExportCard
{
    private const int MostUnknown = 15;

    public static AdaptiveCard Build(FileToRead file, ProfilesImport import, CampaignConflict? conflict, Func<DateTimeOffset, DateTimeOffset> local)
    {
        var language = file.Language;
        return Card.In(
            language,
            [
                Card.Title(import.ImportedBeforeAt is null ? $"✅ {ExportTexts.ExportTitle.In(language)}" : $"ℹ️ {ExportTexts.ImportedBeforeTitle.In(language)}"),
                Card.Note(CardText.Escape(file.Name)),
                import.ImportedBeforeAt is { } before ? Card.Paragraph(ExportTexts.ImportedBefore(local(before), import.Changed).In(language)) : null,
                Card.Facts(Facts(import, language)),
                .. DecideCampaign.Warning(conflict is { IsKept: true } ? null : conflict, language),
                import.IsBrokenOff ? Card.Paragraph(UploadTexts.BrokenOff.In(language)) : null,
                .. FileCards.Lines(import.BadLines, language),
                .. Unknown(import, language),
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

    public static IEnumerable<AdaptiveElement> Unknown(ProfilesImport import, Language language)
    {
        if (import.UnknownCount == 0)
            yield break;
        var lines = import.Unknown.Take(MostUnknown)
            .Select(row => FileCards.Line(row.Line, row.LastName, row.FirstName, row.Class).In(language))
            .ToList();
        if (import.UnknownCount > lines.Count)
            lines.Add(CommonTexts.More(import.UnknownCount - lines.Count).In(language));
        yield return Card.Heading(ExportTexts.Unknown(import.UnknownCount).In(language));
        yield return Card.Bullets(lines);
    }
}

using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>What an export of Pix Orga brought; what it left undecided is asked, nothing is guessed.</summary>
internal static class ExportCard
{
    private const int MostUnknown = 15;

    public static AdaptiveCard Build(FileToRead file, ProfilesImport import, Func<DateTimeOffset, DateTimeOffset> local)
    {
        var language = file.Language;
        return Card.In(
            language,
            [
                Card.Title(import.ImportedBeforeAt is null ? $"✅ {ImportTexts.ExportTitle.In(language)}" : $"ℹ️ {ImportTexts.ImportedBeforeTitle.In(language)}"),
                Card.Note(CardText.Escape(file.Name)),
                import.ImportedBeforeAt is { } before ? Card.Paragraph(ImportTexts.ImportedBefore(local(before), import.Changed).In(language)) : null,
                Card.Facts(Facts(import, language)),
                import.IsBrokenOff ? Card.Paragraph(ImportTexts.BrokenOff.In(language)) : null,
                .. FileCards.Lines(import.BadLines, language),
                .. Unknown(import, language),
                .. UndecidedCard.Questions(import.Undecided, import.UndecidedCount, language),
            ])
            .With(
                import.UndecidedCount > 0
                    ? Card.MainButton(ImportTexts.Decide.In(language), UndecidedAction.Verb, ("import", import.ImportId))
                    : null,
                CommandButtons.For(Command.Dashboard, language),
                CommandButtons.For(Command.Remind, language));
    }

    private static IEnumerable<(string Title, string Value)> Facts(ProfilesImport import, Language language)
    {
        var campaigns = import.Campaigns.Select(campaign => CardText.Escape($"{campaign.Name} {campaign.Code}".Trim()));
        yield return (ImportTexts.Campaign.In(language), string.Join(", ", campaigns));
        yield return (ImportTexts.Matched.In(language), $"{import.Matched}");
        yield return (ImportTexts.Sent.In(language), $"{import.Sent}");
        yield return (ImportTexts.Certifiable.In(language), $"{import.Certifiable}");
        yield return (ImportTexts.Changed.In(language), CommonTexts.Students(import.Changed).In(language));
        if (import.NotInFile > 0)
            yield return (ImportTexts.NotInFile.In(language), $"{import.NotInFile}");
    }

    public static IEnumerable<AdaptiveElement> Unknown(ProfilesImport import, Language language)
    {
        if (import.UnknownCount == 0)
            yield break;
        var lines = import.Unknown.Take(MostUnknown)
            .Select(row => ImportTexts.LineOf(row.Line, CardText.Escape($"{row.LastName} {row.FirstName} {row.Class}".Trim())).In(language))
            .ToList();
        if (import.UnknownCount > lines.Count)
            lines.Add(ImportTexts.More(import.UnknownCount - lines.Count).In(language));
        yield return Card.Heading(ImportTexts.Unknown(import.UnknownCount).In(language));
        yield return Card.Bullets(lines);
    }
}

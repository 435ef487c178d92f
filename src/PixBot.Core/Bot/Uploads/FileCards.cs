using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Uploads;

/// <summary>What became of a file.</summary>
internal static class FileCards
{
    public static AdaptiveCard Unavailable(FileToRead file) => Refused(file, ImportTexts.TryAgain);

    public static AdaptiveCard ForeignHost(FileToRead file) => Refused(file, ImportTexts.ForeignHost);

    public static AdaptiveCard TooLarge(FileToRead file, long maximumBytes) =>
        Refused(file, ImportTexts.TooLarge(maximumBytes / (1024 * 1024)));

    public static AdaptiveCard RosterFirst(FileToRead file) => Refused(file, ImportTexts.RosterFirst);

    public static AdaptiveCard NotTaken(FileToRead file, RecognizedFile recognized) => Refused(file, FileTexts.Of(recognized));

    public static AdaptiveCard Of(FileToRead file, RosterImportOutcome outcome) => outcome switch
    {
        RosterImportOutcome.Imported imported => RosterCard.Build(file, imported.Import),
        RosterImportOutcome.NoGoodLine none => Refused(file, ImportTexts.NoGoodLine, none.BadLines),
        RosterImportOutcome.NotARoster other => NotTaken(file, other.File),
        _ => Unavailable(file),
    };

    public static AdaptiveCard Of(FileToRead file, ProfilesImportOutcome outcome, Func<DateTimeOffset, DateTimeOffset> local) => outcome switch
    {
        ProfilesImportOutcome.Imported imported => ExportCard.Build(file, imported.Import, local),
        ProfilesImportOutcome.Outdated outdated => Outdated(file, outdated, local),
        ProfilesImportOutcome.NoGoodLine none => Refused(file, ImportTexts.NoGoodLine, none.BadLines),
        ProfilesImportOutcome.NoRoster => RosterFirst(file),
        ProfilesImportOutcome.NotAnExport other => NotTaken(file, other.File),
        _ => Unavailable(file),
    };

    /// <summary>The bad lines with number and reason, the first of them in full.</summary>
    public static IEnumerable<AdaptiveElement> Lines(BadLines lines, Language language)
    {
        const int MostShown = 15;
        if (lines.Count == 0)
            yield break;
        var shown = lines.First.Take(MostShown).Select(line => LineTexts.Of(line).In(language)).ToList();
        if (lines.Count > shown.Count)
            shown.Add(ImportTexts.More(lines.Count - shown.Count).In(language));
        yield return Card.Box(
            AdaptiveContainerStyle.Warning,
            Card.Heading($"⚠️ {ImportTexts.BadLines(lines.Count).In(language)}"),
            Card.Bullets(shown));
    }

    private static AdaptiveCard Outdated(FileToRead file, ProfilesImportOutcome.Outdated outdated, Func<DateTimeOffset, DateTimeOffset> local) => Card.In(
        file.Language,
        Card.Title($"⚠️ {ImportTexts.NotTaken.In(file.Language)}"),
        Card.Note(CardText.Escape(file.Name)),
        Card.Paragraph(ImportTexts.Outdated(CardText.Escape(outdated.Campaign.Label), outdated.Date.IsMade, local(outdated.Date.At)).In(file.Language)),
        Card.Paragraph(ImportTexts.InForce(CardText.Escape(outdated.InForceFile), outdated.InForce.IsMade, local(outdated.InForce.At)).In(file.Language)),
        Card.Paragraph(ImportTexts.ExportAgain.In(file.Language)),
        Card.Note(ImportTexts.NothingChanged.In(file.Language)));

    private static AdaptiveCard Refused(FileToRead file, Text why, BadLines? lines = null) => Card.In(
        file.Language,
        [
            Card.Title(ImportTexts.NotTaken.In(file.Language)),
            Card.Note(CardText.Escape(file.Name)),
            Card.Paragraph(why.In(file.Language)),
            .. Lines(lines ?? BadLines.None, file.Language),
            Card.Note(ImportTexts.NothingChanged.In(file.Language)),
        ]);
}

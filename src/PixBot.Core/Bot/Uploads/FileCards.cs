using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Uploads;

/// <summary>What became of a file.</summary>
internal static class FileCards
{
    public static AdaptiveCard Unavailable(FileToRead file) => Refused(file, UploadTexts.TryAgain);

    public static AdaptiveCard ForeignHost(FileToRead file) => Refused(file, UploadTexts.ForeignHost);

    public static AdaptiveCard TooLarge(FileToRead file, long maximumBytes) =>
        Refused(file, UploadTexts.TooLarge(maximumBytes / (1024 * 1024)));

    public static AdaptiveCard NotTaken(FileToRead file, RecognizedFile recognized) => Refused(file, FileTexts.Of(recognized));

    /// <summary>It has the columns, and not one good line.</summary>
    public static AdaptiveCard NoGoodLine(FileToRead file, BadLines lines) => Refused(file, UploadTexts.NoGoodLine, lines);

    public static AdaptiveCard Refused(FileToRead file, Text why, BadLines? lines = null) => Card.In(
        file.Language,
        [
            Card.Title(UploadTexts.NotTaken.In(file.Language)),
            Card.Note(CardText.Escape(file.Name)),
            Card.Paragraph(why.In(file.Language)),
            .. Lines(lines ?? BadLines.None, file.Language),
            Card.Note(UploadTexts.NothingChanged.In(file.Language)),
        ]);

    /// <summary>The bad lines with number and reason, the first of them in full.</summary>
    /// <param name="heading">Where some of them were taken all the same; null: none was.</param>
    public static IEnumerable<AdaptiveElement> Lines(BadLines lines, Language language, Text? heading = null)
    {
        const int MostShown = 15;
        if (lines.Count == 0)
            yield break;
        var shown = lines.First.Take(MostShown).Select(line => LineTexts.Of(line).In(language)).ToList();
        if (lines.Count > shown.Count)
            shown.Add(CommonTexts.More(lines.Count - shown.Count).In(language));
        yield return Card.Box(
            AdaptiveContainerStyle.Warning,
            Card.Heading($"⚠️ {(heading ?? UploadTexts.BadLines(lines.Count)).In(language)}"),
            Card.Bullets(shown));
    }

    /// <summary>A line by its number and whom it names.</summary>
    public static Text Line(int number, string lastName, string firstName, string? @class) =>
        UploadTexts.LineOf(number, CardText.Escape($"{lastName} {firstName} {@class}".Trim()));
}

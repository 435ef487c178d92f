using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>The lines of an import that nobody of the roster fits.</summary>
internal static class UnknownLines
{
    private const int MostUnknown = 15;

    public static IEnumerable<AdaptiveElement> Elements(ProfilesImport import, Language language)
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

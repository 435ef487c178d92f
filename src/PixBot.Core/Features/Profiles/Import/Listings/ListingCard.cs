using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>What « Élèves » brought.</summary>
internal static class ListingCard
{
    /// <param name="name">Of the file; null where it was pasted.</param>
    public static AdaptiveCard Build(string? name, Listing listing, ProfilesImport import, Language language) => Card.In(
        language,
        [
            Card.Title($"✅ {ImportTexts.ListingTitle.In(language)}"),
            name is null ? null : Card.Note(CardText.Escape(name)),
            Card.Facts(Facts(listing, import, language)),
            listing.Unread > 0 ? Card.Paragraph($"⚠️ {ImportTexts.ListingUnread(listing.Unread).In(language)}") : null,
            .. ExportCard.Unknown(import, language),
            .. UndecidedCard.Questions(import.Undecided, import.UndecidedCount, language),
            Card.Note(ImportTexts.ListingMeaning.In(language)),
        ])
        .With(
            import.UndecidedCount > 0
                ? Card.MainButton(ImportTexts.Decide.In(language), UndecidedAction.Verb, ("import", import.ImportId))
                : null,
            CommandButtons.For(Command.Dashboard, language),
            CommandButtons.For(Command.Remind, language));

    private static IEnumerable<(string Title, string Value)> Facts(Listing listing, ProfilesImport import, Language language)
    {
        yield return (ImportTexts.Matched.In(language), $"{import.Matched}");
        yield return (ImportTexts.Certifiable.In(language), $"{import.Certifiable}");
        yield return (ImportTexts.NotCertifiable.In(language), $"{import.Matched - import.Certifiable}");
        yield return (ImportTexts.Undisclosed.In(language), $"{listing.Students.Count(student => student.Certifiable is null)}");
        yield return (ImportTexts.Changed.In(language), CommonTexts.Students(import.Changed).In(language));
    }
}

using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>What « Élèves » brought.</summary>
internal static class ListingCard
{
    /// <param name="name">Of the file; null where it was pasted.</param>
    public static AdaptiveCard Build(string? name, Listing listing, ProfilesImport import, Language language) => Card.In(
        language,
        [
            Card.Title($"✅ {ListingTexts.ListingTitle.In(language)}"),
            name is null ? null : Card.Note(CardText.Escape(name)),
            Card.Facts(Facts(listing, import, language)),
            listing.Unread > 0 ? Card.Paragraph($"⚠️ {ListingTexts.ListingUnread(listing.Unread).In(language)}") : null,
            .. ExportCard.Unknown(import, language),
            .. DecideExportLines.Questions.Elements(import.Undecided.Select(DecideExportLines.Line), import.UndecidedCount, language),
            Card.Note(ListingTexts.ListingMeaning.In(language)),
        ])
        .With(
            DecideExportLines.Questions.Button(import.ImportId, import.UndecidedCount, language),
            CommandButtons.For(Command.Dashboard, language),
            CommandButtons.For(Command.Remind, language));

    private static IEnumerable<(string Title, string Value)> Facts(Listing listing, ProfilesImport import, Language language)
    {
        yield return (ExportTexts.Matched.In(language), $"{import.Matched}");
        yield return (ExportTexts.Certifiable.In(language), $"{import.Certifiable}");
        yield return (ListingTexts.NotCertifiable.In(language), $"{import.Matched - import.Certifiable}");
        yield return (ListingTexts.Undisclosed.In(language), $"{listing.Students.Count(student => student.Certifiable is null)}");
        yield return (ExportTexts.Changed.In(language), CommonTexts.Students(import.Changed).In(language));
    }
}

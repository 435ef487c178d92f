using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>
/// Pix Orga's « Élèves », which it has no export of: a referent pastes it into the chat, where it is few enough lines to
/// be taken at once, or into a file.
/// </summary>
internal sealed class ImportListing(ProfilesImporter profiles) : ITextHandler, IFileImport
{
    /// <summary>« Élèves » of ten thousand students has about one.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>What others than a referent paste is a question, as any text is.</summary>
    public async Task<Reply?> TryHandleAsync(BotRequest request, string text, CancellationToken cancellationToken)
    {
        if (!request.Caller.IsReferent)
            return null;
        return ListingText.Read(text) switch
        {
            PastedText.Students { Listing: var listing } => Answer(
                request, listing, await profiles.ImportAsync(request.School, listing, request.ActorId, cancellationToken)),
            PastedText.Jumbled => Reply.Text(request.In(ListingTexts.ListingJumbled)),
            _ => null,
        };
    }

    /// <summary>A text that is no table of anybody's may be « Élèves ».</summary>
    public async Task<AdaptiveCard?> TryImportAsync(
        FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken)
    {
        if (recognized is not (RecognizedFile.Unrecognised or RecognizedFile.HalfLine) || await ReadAsync(content, cancellationToken) is not { } listing)
            return null;
        return await profiles.ImportAsync(file.School, listing, file.ActorId, cancellationToken) is { } import
            ? Imported(file.Name, listing, import, file.Language)
            : FileCards.Refused(file, ExportTexts.RosterFirst);
    }

    private static async Task<Listing?> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content.Length > MostBytes || await TextProbe.ReadAsync(content, cancellationToken) is not Probe.Text text)
            return null;
        using var reader = new CsvFormat(text.Encoding, text.Preamble, ';', 1).Read(content);
        return ListingText.Read(await reader.ReadToEndAsync(cancellationToken)) is PastedText.Students students ? students.Listing : null;
    }

    private static Reply Answer(BotRequest request, Listing listing, ProfilesImport? import) => import is null
        ? Reply.Text(request.In(ExportTexts.RosterFirst))
        : Reply.Card(Imported(name: null, listing, import, request.Language), request.In(ListingTexts.ListingTitle));

    /// <param name="name">Of the file; null where it was pasted.</param>
    private static AdaptiveCard Imported(string? name, Listing listing, ProfilesImport import, Language language) => Card.In(
        language,
        [
            Card.Title($"✅ {ListingTexts.ListingTitle.In(language)}"),
            name is null ? null : Card.Note(CardText.Escape(name)),
            Card.Facts(Facts(listing, import, language)),
            listing.Unread > 0 ? Card.Paragraph($"⚠️ {ListingTexts.ListingUnread(listing.Unread).In(language)}") : null,
            .. UnknownLines.Elements(import, language),
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

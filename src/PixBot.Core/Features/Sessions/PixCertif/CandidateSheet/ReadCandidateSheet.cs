using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.Sessions.PixCertif.Ticking;
using PixBot.Core.Files;
using PixBot.Core.Files.OpenDocument;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>
/// A referent drops the list of candidates that Pix Certif gave for a session: it is kept until it is filled, and a card says
/// for which session, and who could not be enrolled by it.
/// </summary>
internal sealed class ReadCandidateSheet(SessionStore sessions, SheetStore sheets, SheetCards cards, TickInstead instead) : IFileImport
{
    public async Task<AdaptiveCard?> TryImportAsync(
        FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken) =>
        recognized is not RecognizedFile.NotText { Kind: FileKind.OpenDocumentSheet } ? null : OdsArchive.Open(content) switch
        {
            OdsOpening.Opened opened => await ReadAsync(file, opened.Document, cancellationToken),
            OdsOpening.Encrypted => FileCards.Refused(file, SheetTexts.Encrypted),
            OdsOpening.TooMuch => FileCards.Refused(file, SheetTexts.TooMuch),
            _ => FileCards.Refused(file, SheetTexts.Damaged),
        };

    /// <returns>Null where it is another table.</returns>
    private async Task<AdaptiveCard?> ReadAsync(FileToRead file, OdsDocument document, CancellationToken cancellationToken)
    {
        var (template, missing) = SheetTemplate.Of(document.FirstTable);
        if (template is null)
            return missing.Count == 0 ? null : FileCards.Refused(file, SheetTexts.Lacks(missing));
        if (await instead.OfAsync(file, TickTexts.NoSheet, cancellationToken) is { } other)
            return other;
        var session = SheetSession.Find(template.Top, await sessions.NumberedAsync(file.School, cancellationToken));
        var draft = await sheets.AddAsync(file.School, Draft(file, template, session), document.Packed, cancellationToken);
        return await cards.OfAsync(file.School, draft, file.Language, cancellationToken);
    }

    private static SheetDraft Draft(FileToRead file, SheetTemplate template, Session? session) => new(
        Guid.NewGuid().ToString("n"),
        session?.Id,
        file.ActorId,
        template.Enrolled.Sum(row => row.Repeated),
        AsksPricing: template.Columns.Pricing is not null,
        LacksExtraTime: template.Columns.ExtraTime is null);
}

using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Kit;

/// <summary>
/// A referent drops the « kit surveillant » of one or many sessions: nobody copies codes by hand. What was recognised is
/// shown for confirmation, without any secret; what was not says why.
/// </summary>
internal sealed class ReadKit(SessionStore sessions, KitStore kits, SchoolClock school) : IFileImport
{
    public async Task<AdaptiveCard?> TryImportAsync(
        FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken) =>
        recognized is not RecognizedFile.NotText { Kind: FileKind.Pdf } ? null : await KitPdf.ReadAsync(content, cancellationToken) switch
        {
            KitPdf.Text text => await MatchAsync(file, KitReading.Read(text.Pages), cancellationToken),
            KitPdf.Encrypted => FileCards.Refused(file, KitTexts.Encrypted),
            KitPdf.TooMuch => FileCards.Refused(file, KitTexts.TooMuch),
            _ => FileCards.Refused(file, KitTexts.Damaged),
        };

    private async Task<AdaptiveCard> MatchAsync(FileToRead file, IReadOnlyList<KitFacts> read, CancellationToken cancellationToken)
    {
        if (!read.Any(kit => kit.IsKit))
            return FileCards.Refused(file, KitTexts.NoKit);
        var planned = (await sessions.ListAsync(file.School, cancellationToken)).Where(session => !session.IsOver(school.Now)).ToList();
        var faults = new List<Text>();
        foreach (var kit in read.Where(kit => kit.IsKit))
        {
            if (kit.Secrets is not { } secrets)
                faults.Add(KitTexts.Missing(kit));
            else if (KitMatch.Find(kit, planned) is not { } session)
                faults.Add(KitTexts.NoSession(kit));
            else
                await kits.KeepAsync(file.School, session.Id, secrets, cancellationToken);
        }

        return await CardAsync(file, planned, faults, cancellationToken);
    }

    /// <summary>With what earlier files brought that nobody has confirmed: many files are confirmed at once.</summary>
    private async Task<AdaptiveCard> CardAsync(FileToRead file, IReadOnlyList<Session> planned, IReadOnlyList<Text> faults, CancellationToken cancellationToken)
    {
        var kept = await kits.ReadAsync(file.School, cancellationToken);
        var found = planned.Where(session => kept.ContainsKey(session.Id)).ToList();
        var lines = new List<string>();
        foreach (var session in found)
            lines.Add(KitTexts.Line(session, await StandingAsync(file, session, kept[session.Id], cancellationToken)).In(file.Language));
        var about = ("kits", string.Join(',', found.Select(session => session.Id)));
        var card = Card.In(
            file.Language,
            Card.Title(KitTexts.Recognised(found.Count).In(file.Language)),
            Card.Note(KitTexts.OfFile(CardText.Escape(file.Name)).In(file.Language)),
            found.Count == 0 ? null : Card.Bullets(lines),
            faults.Count == 0 ? null : Card.Box(AdaptiveContainerStyle.Warning, Card.Bullets(faults.Select(fault => fault.In(file.Language)))),
            Card.Note(KitTexts.NotKept.In(file.Language)));
        return found.Count == 0 ? card : card.With(
            Card.MainButton(KitTexts.Confirm(found.Count).In(file.Language), ConfirmKits.Verb, about),
            Card.CancelButton(file.Language, ConfirmKits.DropVerb, about));
    }

    private async Task<Text> StandingAsync(FileToRead file, Session session, SessionSecrets read, CancellationToken cancellationToken) =>
        !session.HasCodes ? KitTexts.Complete
        : await sessions.SecretsAsync(file.School, session.Id, cancellationToken) == read ? KitTexts.Same
        : KitTexts.Others;
}

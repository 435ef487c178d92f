using System.Globalization;
using PixBot.Core.Audit;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Files.OpenDocument;
using PixBot.Core.Files.Writing;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>The filled list, made of what is known when it is accepted; none while Pix would refuse it.</summary>
internal sealed class CandidateSheetFile(SessionStore sessions, SheetStore sheets, SheetReader reader) : IFileOffer
{
    public const string Name = "candidate-sheet";

    private const int Bytes = 40 * 1024;

    public static readonly AuditedAct Taken = FileAct.Of(
        Name, new("a téléchargé la liste des candidats d’une session, avec leurs naissances", "downloaded the list of candidates of a session, with their births"));

    public string Kind => Name;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<OfferedFile?> DescribeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        if (await FindAsync(caller, about, cancellationToken) is not var (_, session, candidates))
            return null;
        var when = string.Create(CultureInfo.InvariantCulture, $"{session.Date:yyyy-MM-dd} {session.Time:HH'h'mm}");
        return new(
            SafeFileName.Of($"liste-candidats {when} {session.Room}", "ods"),
            SheetTexts.Description(candidates.Count),
            SheetTexts.InChat(session, candidates.Count),
            Bytes);
    }

    public async Task<Stream?> MakeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        if (await FindAsync(caller, about, cancellationToken) is not var (draft, _, candidates)
            || await sheets.OpenAsync(caller.School, draft.Id, cancellationToken) is not { } packed
            || OdsArchive.Open(packed) is not OdsOpening.Opened { Document: var document }
            || SheetTemplate.Of(document.FirstTable).Template is not { } template)
            return null;
        new SheetFiller(template, draft.Pricing).Fill(candidates);
        return new MemoryStream(document.Save());
    }

    private async Task<Found?> FindAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        if (await sheets.FindAsync(caller.School, about, cancellationToken) is not { SessionId: { } id, IsPriced: true } draft
            || await sessions.FindAsync(caller.School, id, cancellationToken) is not { IsCancelled: false } session
            || await reader.HasBegunAsync(caller.School, session, cancellationToken))
            return null;
        var candidates = await reader.CandidatesAsync(caller.School, session, cancellationToken);
        return candidates.Ready.Count > 0 && (draft.LeavesOut || candidates.Refused.Count == 0) ? new(draft, session, candidates.Ready) : null;
    }

    private sealed record Found(SheetDraft Draft, Session Session, IReadOnlyList<SheetCandidate> Candidates);
}

using Microsoft.Extensions.Options;
using PixBot.Core.Jobs;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>Creates, corrects and cancels sessions. Each may be done twice with one effect.</summary>
public sealed class SessionEditor(
    ITable table,
    ISchedule schedule,
    ISecretProtector protector,
    SchoolClock school,
    IOptions<SessionOptions> options,
    IEnumerable<ISessionObserver> observers)
{
    /// <summary>After which the cards of a changed session are looked at once more.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    /// <summary>How long before a session without codes its referents are warned.</summary>
    private static readonly TimeSpan WarningLead = TimeSpan.FromHours(24);

    /// <summary>
    /// Writes the session that the draft describes, as a correction where it exists: its candidates are then those of the
    /// draft, and whoever got the codes keeps that mark unless the codes are others now. Plans the release of the codes.
    /// </summary>
    public async Task<Session> SaveAsync(SchoolId schoolId, SessionDraft draft, CancellationToken cancellationToken)
    {
        var known = await table.FindAsync(SessionRows.Sessions(schoolId), draft.Id, cancellationToken);
        await schedule.PlanAsync(CardsDue(schoolId, draft.Id, afterChange: true), school.Now + Soon, cancellationToken);
        await WriteCandidatesAsync(schoolId, draft, known is not null && ReleaseLapses(known, draft), cancellationToken);
        foreach (var personId in draft.SupervisorIds.Concat(draft.CandidateIds))
            await table.PutAsync(SessionRows.IndexRow(schoolId, personId, draft.Id), cancellationToken);
        var row = await table.ChangeAsync(
            SessionRows.Sessions(schoolId),
            draft.Id,
            before => Changed(schoolId, before, draft),
            cancellationToken);
        var session = SessionRows.Session(row!);
        await schedule.PlanAsync(CodesDue(schoolId, draft.Id), session.CodesAt, cancellationToken);
        await PlanWarningAsync(schoolId, session, cancellationToken);
        await schedule.PlanAsync(CardsDue(schoolId, draft.Id), session.OverAt + TimeSpan.FromSeconds(1), cancellationToken);
        foreach (var observer in observers)
            await observer.OnSavedAsync(schoolId, session, cancellationToken);
        return session;
    }

    /// <summary>Pix has created the session: who is enrolled and convoked stays as it is.</summary>
    /// <returns>Null where there is no such session.</returns>
    public async Task<Session?> EnterCodesAsync(SchoolId schoolId, string sessionId, SessionSecrets secrets, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(SessionRows.Sessions(schoolId), sessionId, cancellationToken) is not { } row
            || SessionRows.Session(row) is not { IsCancelled: false } session)
            return null;
        var candidateIds = await table.QueryAsync(new RowRange(SessionRows.Candidates(schoolId, sessionId)), cancellationToken)
            .Where(candidate => !Candidate.From(candidate).IsWithdrawn)
            .Select(candidate => candidate.Key)
            .ToListAsync(cancellationToken);
        var draft = new SessionDraft(
            sessionId, session.Site, session.Room, session.Date, session.Time, session.SupervisorIds, secrets, candidateIds);
        return await SaveAsync(schoolId, draft, cancellationToken);
    }

    /// <returns>Null where there is no such session.</returns>
    public async Task<Session?> FinalizeAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken)
    {
        var row = await table.ChangeAsync(
            SessionRows.Sessions(schoolId),
            sessionId,
            before => before is null || before.Values.Time("FinalizedAt") is not null ? null : before.With(before.Values.With("FinalizedAt", school.Now)),
            cancellationToken);
        return row is null ? null : SessionRows.Session(row);
    }

    /// <returns>False where there was no such session, or it was cancelled already.</returns>
    public async Task<bool> CancelAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken)
    {
        await schedule.PlanAsync(CardsDue(schoolId, sessionId, afterChange: true), school.Now + Soon, cancellationToken);
        var cancelled = false;
        await table.ChangeAsync(
            SessionRows.Sessions(schoolId),
            sessionId,
            before =>
            {
                cancelled = before is not null && !before.Values.Flag("Cancelled");
                return cancelled ? before!.With(before.Values.With("Cancelled", true)) : null;
            },
            cancellationToken);
        await schedule.CancelAsync(CodesDue(schoolId, sessionId), cancellationToken);
        return cancelled;
    }

    /// <summary>A session that is nearer than that has just been planned by somebody who knows.</summary>
    private Task PlanWarningAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var work = new DueWork(schoolId, SessionWork.CodesMissing, session.Id);
        var at = session.StartsAt - WarningLead;
        return !session.HasCodes && at > school.Now
            ? schedule.PlanAsync(work, at, cancellationToken)
            : schedule.CancelAsync(work, cancellationToken);
    }

    public static DueWork CodesDue(SchoolId schoolId, string sessionId) => new(schoolId, SessionWork.CodesDue, sessionId);

    /// <param name="afterChange">Beside the renewal that a change starts itself.</param>
    public static DueWork CardsDue(SchoolId schoolId, string sessionId, bool afterChange = false) =>
        new(schoolId, SessionWork.CardsDue, afterChange ? $"{sessionId}|changed" : sessionId);

    /// <summary>
    /// Codes that were given stay given when they are corrected during the exam; a session that is moved, or gets others
    /// before its time, gives them anew.
    /// </summary>
    private bool ReleaseLapses(Row known, SessionDraft draft)
    {
        var startsAt = school.Moment(draft.Date, draft.Time);
        var isOther = SessionRows.Secrets(known, protector) != draft.Secrets || SessionRows.Session(known).StartsAt != startsAt;
        return isOther && school.Now < startsAt - options.Value.CodeReleaseLead;
    }

    private Row? Changed(SchoolId schoolId, Row? before, SessionDraft draft)
    {
        var startsAt = school.Moment(draft.Date, draft.Time);
        var after = new Session(
            draft.Id,
            draft.Site,
            draft.Room,
            draft.Date,
            draft.Time,
            draft.SupervisorIds,
            startsAt,
            startsAt - options.Value.CodeReleaseLead,
            Revision: 1,
            IsCancelled: false);
        var enrolled = Digest(draft.CandidateIds);
        if (before is null)
            return SessionRows.Row(schoolId, after, draft.Secrets, enrolled, protector);
        var known = SessionRows.Session(before);
        var codesAreSame = SessionRows.Secrets(before, protector) == draft.Secrets;
        var isSameOtherwise = SameAs(known, after) && before.Values.Text("Enrolled") == enrolled;
        return isSameOtherwise && codesAreSame
            ? null
            : SessionRows.Row(schoolId, Corrected(known, after, codesAreSame, isSameOtherwise), draft.Secrets, enrolled, protector);
    }

    private Session Corrected(Session known, Session after, bool codesAreSame, bool isSameOtherwise)
    {
        var factsAreSame = known.Facts == after.Facts;
        var isFirstCodes = !known.HasCodes && !codesAreSame;
        return after with
        {
            // What was announced stays announced where codes come to a session that is otherwise the same.
            Revision = isFirstCodes && isSameOtherwise ? known.Revision : known.Revision + 1,
            FactsBefore = factsAreSame ? known.FactsBefore : known.Facts,
            FactsChangedAt = factsAreSame ? known.FactsChangedAt : school.Now,
            CodesChangedAt = codesAreSame || isFirstCodes ? known.CodesChangedAt : school.Now,
            FinalizedAt = known.StartsAt == after.StartsAt ? known.FinalizedAt : null,
        };
    }

    private static bool SameAs(Session known, Session after) =>
        (known.Facts, known.StartsAt, known.CodesAt, known.IsCancelled) == (after.Facts, after.StartsAt, after.CodesAt, after.IsCancelled)
        && known.SupervisorIds.SequenceEqual(after.SupervisorIds, StringComparer.Ordinal);

    /// <summary>Notes what candidates were told, so that the next correction tells only those for whom something changed.</summary>
    public async Task MarkToldAsync(
        SchoolId schoolId, Session session, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken)
    {
        var partition = SessionRows.Candidates(schoolId, session.Id);
        foreach (var some in personIds.Chunk(TableExtensions.RowsPerTransaction))
        {
            while (!await TryMarkToldAsync(partition, session, some, cancellationToken))
                cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>One read and one write for all of them. Supervisors are told too, and have no row here.</summary>
    /// <returns>False where one of them has changed meanwhile, and nothing was written.</returns>
    private async Task<bool> TryMarkToldAsync(string partition, Session session, string[] personIds, CancellationToken cancellationToken)
    {
        var rows = await table.FindAsync(partition, personIds, cancellationToken);
        var changes = rows.Select(row => new RowChange.Replace(Told(session, Candidate.From(row)).ToRow(partition) with { ETag = row.ETag })).ToList();
        return changes.Count == 0 || await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written;
    }

    private static Candidate Told(Session session, Candidate candidate) =>
        candidate with { Told = candidate.IsWithdrawn ? Candidate.ToldWithdrawn : session.Facts, Before = candidate.ToldBefore(session) };

    private async Task WriteCandidatesAsync(SchoolId schoolId, SessionDraft draft, bool lapses, CancellationToken cancellationToken)
    {
        var partition = SessionRows.Candidates(schoolId, draft.Id);
        var known = await table.QueryAsync(new RowRange(partition), cancellationToken)
            .Select(Candidate.From)
            .ToDictionaryAsync(candidate => candidate.PersonId, StringComparer.Ordinal, cancellationToken);
        var changes = Enrolled(known, draft.CandidateIds, lapses)
            .Select(candidate => (RowChange)new RowChange.Put(candidate.ToRow(partition)));
        foreach (var chunk in changes.Chunk(TableExtensions.RowsPerTransaction))
            await table.WriteAsync(chunk, cancellationToken);
    }

    /// <summary>The candidates that change: new, back again, withdrawn, or without codes since those are others now.</summary>
    internal static IEnumerable<Candidate> Enrolled(
        IReadOnlyDictionary<string, Candidate> known, IReadOnlyList<string> personIds, bool lapses)
    {
        foreach (var personId in personIds)
        {
            var before = known.GetValueOrDefault(personId);
            var after = (before ?? new Candidate(personId)).Enrolled(lapses);
            if (after != before)
                yield return after;
        }

        foreach (var gone in known.Values.Where(candidate => !candidate.IsWithdrawn && !personIds.Contains(candidate.PersonId, StringComparer.Ordinal)))
            yield return gone.Withdrawn;
    }

    /// <summary>Stands for the set of candidates, so that a correction of it alone is a correction too.</summary>
    private static string Digest(IEnumerable<string> personIds) =>
        Fingerprint.Of(string.Join('\n', personIds.Order(StringComparer.Ordinal)), 24);
}

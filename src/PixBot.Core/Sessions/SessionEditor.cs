using Microsoft.Extensions.Options;
using PixBot.Core.Scheduling;
using PixBot.Core.State;

namespace PixBot.Core.Sessions;

/// <summary>Creates, corrects and cancels sessions. Each may be done twice with one effect.</summary>
public sealed class SessionEditor(
    ITable table,
    ISchedule schedule,
    ISecretProtector protector,
    SchoolClock school,
    IOptions<SessionOptions> options)
{
    /// <summary>
    /// Writes the session that the draft describes, as a correction where it exists: its candidates are then those of the
    /// draft, and whoever got the codes keeps that mark unless the codes are others now. Plans the release of the codes.
    /// </summary>
    public async Task<Session> SaveAsync(string tenantId, SessionDraft draft, CancellationToken cancellationToken)
    {
        var known = await table.FindAsync(SessionRows.Sessions(tenantId), draft.Id, cancellationToken);
        var newCodes = known is not null && SessionRows.Secrets(known, protector) != draft.Secrets;
        await WriteCandidatesAsync(tenantId, draft, newCodes, cancellationToken);
        foreach (var personId in draft.SupervisorIds.Concat(draft.CandidateIds))
            await table.PutAsync(SessionRows.IndexRow(tenantId, personId, draft.Id), cancellationToken);
        var row = await table.ChangeAsync(
            SessionRows.Sessions(tenantId),
            draft.Id,
            before => Changed(tenantId, before, draft),
            cancellationToken);
        var session = SessionRows.Session(row!);
        await schedule.PlanAsync(CodesDue(tenantId, draft.Id), session.CodesAt, cancellationToken);
        return session;
    }

    /// <returns>False where there was no such session, or it was cancelled already.</returns>
    public async Task<bool> CancelAsync(string tenantId, string sessionId, CancellationToken cancellationToken)
    {
        var cancelled = false;
        await table.ChangeAsync(
            SessionRows.Sessions(tenantId),
            sessionId,
            before =>
            {
                cancelled = before is not null && !before.Values.Flag("cancelled");
                return cancelled ? before!.With(before.Values.With("cancelled", true)) : null;
            },
            cancellationToken);
        await schedule.CancelAsync(CodesDue(tenantId, sessionId), cancellationToken);
        return cancelled;
    }

    public static DueWork CodesDue(string tenantId, string sessionId) => new(tenantId, SessionWork.CodesDue, sessionId);

    private Row? Changed(string tenantId, Row? before, SessionDraft draft)
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
        if (before is null)
            return SessionRows.Row(tenantId, after, draft.Secrets, protector);
        var known = SessionRows.Session(before);
        var same = SameAs(known, after) && SessionRows.Secrets(before, protector) == draft.Secrets;
        return same ? null : SessionRows.Row(tenantId, after with { Revision = known.Revision + 1 }, draft.Secrets, protector);
    }

    private static bool SameAs(Session known, Session after) =>
        known with { SupervisorIds = after.SupervisorIds, Revision = after.Revision } == after
        && known.SupervisorIds.SequenceEqual(after.SupervisorIds, StringComparer.Ordinal);

    private async Task WriteCandidatesAsync(string tenantId, SessionDraft draft, bool newCodes, CancellationToken cancellationToken)
    {
        var partition = SessionRows.Candidates(tenantId, draft.Id);
        var known = await table.QueryAsync(new RowRange(partition), cancellationToken)
            .Select(row => row.Key)
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken: cancellationToken);
        var written = draft.CandidateIds.Where(id => newCodes || !known.Contains(id))
            .Select(id => (RowChange)new RowChange.Put(SessionRows.Row(tenantId, draft.Id, new Candidate(id, null, null))));
        var gone = known.Except(draft.CandidateIds, StringComparer.Ordinal)
            .Select(id => (RowChange)new RowChange.Delete(partition, id));
        foreach (var chunk in written.Concat(gone).Chunk(TableExtensions.RowsPerTransaction))
            await table.WriteAsync(chunk, cancellationToken);
    }
}

public static class SessionWork
{
    /// <summary>Due at <see cref="Session.CodesAt"/>: the supervisors get their instructions.</summary>
    public const string CodesDue = "session-codes";
}

using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>The school's sessions, to read.</summary>
public sealed class SessionStore(ITable table, ISecretProtector protector)
{
    public async Task<Session?> FindAsync(string tenantId, string sessionId, CancellationToken cancellationToken) =>
        await table.FindAsync(SessionRows.Sessions(tenantId), sessionId, cancellationToken) is { } row ? SessionRows.Session(row) : null;

    /// <summary>Those that are not cancelled, the next one first.</summary>
    public async Task<IReadOnlyList<Session>> ListAsync(string tenantId, CancellationToken cancellationToken)
    {
        var sessions = await table.QueryAsync(new RowRange(SessionRows.Sessions(tenantId)), cancellationToken)
            .Select(SessionRows.Session)
            .Where(session => !session.IsCancelled)
            .ToListAsync(cancellationToken);
        return [.. sessions.OrderBy(session => session.StartsAt).ThenBy(session => session.Room, StringComparer.Ordinal)];
    }

    /// <summary>Number and codes. Whoever calls this has checked who will see them, and writes it to the audit.</summary>
    /// <returns>Null where the session is gone or this deployment's keys cannot read its secrets.</returns>
    public async Task<SessionSecrets?> SecretsAsync(string tenantId, string sessionId, CancellationToken cancellationToken) =>
        await table.FindAsync(SessionRows.Sessions(tenantId), sessionId, cancellationToken) is { } row
            ? SessionRows.Secrets(row, protector)
            : null;

    public async Task<IReadOnlyList<Candidate>> CandidatesAsync(string tenantId, string sessionId, CancellationToken cancellationToken) =>
        [.. (await CandidatesAndWithdrawnAsync(tenantId, sessionId, cancellationToken)).Where(candidate => !candidate.IsWithdrawn)];

    public async Task<IReadOnlyList<Candidate>> CandidatesAndWithdrawnAsync(
        string tenantId, string sessionId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(SessionRows.Candidates(tenantId, sessionId)), cancellationToken)
            .Select(SessionRows.Candidate)
            .ToListAsync(cancellationToken);

    public async Task<Candidate?> CandidateAsync(string tenantId, string sessionId, string personId, CancellationToken cancellationToken) =>
        await table.FindAsync(SessionRows.Candidates(tenantId, sessionId), personId, cancellationToken) is { } row
        && SessionRows.Candidate(row) is { IsWithdrawn: false } candidate
            ? candidate
            : null;

    /// <summary>The sessions that the person sits, in the order of their start.</summary>
    public async Task<IReadOnlyList<(Session Session, Candidate Candidate)>> SatByAsync(
        string tenantId, string personId, CancellationToken cancellationToken)
    {
        var sat = new List<(Session, Candidate)>();
        foreach (var session in await ConcerningAsync(tenantId, personId, cancellationToken))
        {
            if (await CandidateAsync(tenantId, session.Id, personId, cancellationToken) is { } candidate)
                sat.Add((session, candidate));
        }

        return sat;
    }

    /// <summary>The sessions that the person supervises, in the order of their start.</summary>
    public async Task<IReadOnlyList<Session>> SupervisedByAsync(string tenantId, string personId, CancellationToken cancellationToken) =>
        [.. (await ConcerningAsync(tenantId, personId, cancellationToken)).Where(session => session.IsSupervisedBy(personId))];

    private async Task<IReadOnlyList<Session>> ConcerningAsync(string tenantId, string personId, CancellationToken cancellationToken)
    {
        var sessions = new List<Session>();
        await foreach (var index in table.QueryAsync(new RowRange(SessionRows.OfPerson(tenantId, personId)), cancellationToken))
        {
            if (await FindAsync(tenantId, index.Key, cancellationToken) is { IsCancelled: false } session)
                sessions.Add(session);
        }

        return [.. sessions.OrderBy(session => session.StartsAt)];
    }
}

using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>The school's sessions, to read.</summary>
public sealed class SessionStore(ITable table, ISecretProtector protector)
{
    public async Task<Session?> FindAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken) =>
        await table.FindAsync(SessionRows.Sessions(schoolId), sessionId, cancellationToken) is { } row ? SessionRows.Session(row) : null;

    /// <summary>Those that are not cancelled, the next one first.</summary>
    public async Task<IReadOnlyList<Session>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var sessions = (await AllAsync(schoolId, cancellationToken)).Where(session => !session.IsCancelled);
        return [.. sessions.OrderBy(session => session.StartsAt).ThenBy(session => session.Room, StringComparer.Ordinal)];
    }

    /// <summary>Cancelled ones too, in no certain order; one range query.</summary>
    internal async Task<IReadOnlyList<Session>> AllAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(SessionRows.Sessions(schoolId)), cancellationToken).Select(SessionRows.Session).ToListAsync(cancellationToken);

    /// <summary>Number and codes. Whoever calls this has checked who will see them, and writes it to the audit.</summary>
    /// <returns>Null where the session is gone or this deployment's keys cannot read its secrets.</returns>
    public async Task<SessionSecrets?> SecretsAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken) =>
        await table.FindAsync(SessionRows.Sessions(schoolId), sessionId, cancellationToken) is { } row
            ? SessionRows.Secrets(row, protector)
            : null;

    /// <summary>The other session that has this number already, unless it is cancelled or over: Pix gives each its own.</summary>
    internal async Task<Session?> OtherOfNumberAsync(
        SchoolId schoolId, SessionNumber? number, string sessionId, DateTimeOffset now, CancellationToken cancellationToken) =>
        number is null ? null : (await NumberedAsync(schoolId, cancellationToken))
            .FirstOrDefault(one => one.Number == number && one.Session.Id != sessionId && !one.Session.IsOver(now)).Session;

    /// <summary>Of every session that is not over, cancelled ones too, to be looked for in what leaves; one range query.</summary>
    internal async Task<IReadOnlyList<SessionSecrets>> SecretsNotOverAsync(SchoolId schoolId, DateTimeOffset now, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(SessionRows.Sessions(schoolId)), cancellationToken)
            .Where(row => !SessionRows.Session(row).IsOver(now))
            .Select(row => SessionRows.Secrets(row, protector))
            .OfType<SessionSecrets>()
            .ToListAsync(cancellationToken);

    /// <summary>All that are not cancelled, with the number that Pix gave them, to find one by it; one range query. The number is shown to nobody.</summary>
    internal async Task<IReadOnlyList<(Session Session, SessionNumber? Number)>> NumberedAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(SessionRows.Sessions(schoolId)), cancellationToken)
            .Select(row => (SessionRows.Session(row), SessionRows.Secrets(row, protector)?.Number))
            .Where(one => !one.Item1.IsCancelled)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Candidate>> CandidatesAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken) =>
        [.. (await CandidatesAndWithdrawnAsync(schoolId, sessionId, cancellationToken)).Where(candidate => !candidate.IsWithdrawn)];

    public async Task<IReadOnlyList<Candidate>> CandidatesAndWithdrawnAsync(
        SchoolId schoolId, string sessionId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(SessionRows.Candidates(schoolId, sessionId)), cancellationToken)
            .Select(Candidate.From)
            .ToListAsync(cancellationToken);

    public async Task<Candidate?> CandidateAsync(SchoolId schoolId, string sessionId, string personId, CancellationToken cancellationToken) =>
        await table.FindAsync(SessionRows.Candidates(schoolId, sessionId), personId, cancellationToken) is { } row
        && Candidate.From(row) is { IsWithdrawn: false } candidate
            ? candidate
            : null;

    /// <summary>The sessions that the person sits, in the order of their start.</summary>
    public async Task<IReadOnlyList<(Session Session, Candidate Candidate)>> SatByAsync(
        SchoolId schoolId, string personId, CancellationToken cancellationToken)
    {
        var sat = new List<(Session, Candidate)>();
        foreach (var session in await ConcerningAsync(schoolId, personId, cancellationToken))
        {
            if (await CandidateAsync(schoolId, session.Id, personId, cancellationToken) is { } candidate)
                sat.Add((session, candidate));
        }

        return sat;
    }

    /// <summary>The sessions that the person supervises, in the order of their start.</summary>
    public async Task<IReadOnlyList<Session>> SupervisedByAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        [.. (await ConcerningAsync(schoolId, personId, cancellationToken)).Where(session => session.IsSupervisedBy(personId))];

    private async Task<IReadOnlyList<Session>> ConcerningAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken)
    {
        var ids = await table.QueryAsync(new RowRange(SessionRows.OfPerson(schoolId, personId)), cancellationToken).Select(index => index.Key).ToListAsync(cancellationToken);
        var rows = ids.Count == 0 ? [] : await table.FindAsync(SessionRows.Sessions(schoolId), ids, cancellationToken);
        return [.. rows.Select(SessionRows.Session).Where(session => !session.IsCancelled).OrderBy(session => session.StartsAt)];
    }
}

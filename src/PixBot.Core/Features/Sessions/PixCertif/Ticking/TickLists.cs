using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Ticking;

/// <summary>Reads the lists: of one session, or of all that are to come.</summary>
internal sealed class TickLists(SessionStore sessions, IRoster roster, BirthStore births, SchoolClock school)
{
    /// <returns>Null where there is no such session, or nobody in it.</returns>
    public async Task<TickList?> FindAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken) =>
        await sessions.FindAsync(schoolId, sessionId, cancellationToken) is { IsCancelled: false } session
        && await ReadAsync(schoolId, session, cancellationToken) is { Lines.Count: > 0 } list
            ? list
            : null;

    /// <summary>Of the sessions to come that have candidates, the next one first.</summary>
    public async Task<IReadOnlyList<TickList>> AllAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var toCome = (await sessions.ListAsync(schoolId, cancellationToken)).Where(session => session.StartsAt > school.Now);
        var lists = await Task.WhenAll(toCome.Select(session => ReadAsync(schoolId, session, cancellationToken)));
        return [.. lists.Where(list => list.Lines.Count > 0)];
    }

    private async Task<TickList> ReadAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var ids = (await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken)).Select(candidate => candidate.PersonId).ToList();
        return TickList.Of(session, await roster.ListAsync(schoolId, ids, cancellationToken), await births.FindAsync(schoolId, ids, cancellationToken));
    }
}

using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>The sessions to come as they are, by what a file calls them, and who sits where.</summary>
internal sealed class KnownSessions
{
    private readonly Dictionary<MassPlace, Session> byPlace = [];
    private readonly Dictionary<string, IReadOnlyList<string>> candidates;
    private readonly Dictionary<string, Session> taken = new(StringComparer.Ordinal);

    private KnownSessions(IReadOnlyList<(Session Session, IReadOnlyList<string> CandidateIds)> sessions)
    {
        candidates = sessions.ToDictionary(one => one.Session.Id, one => one.CandidateIds, StringComparer.Ordinal);
        foreach (var (session, ids) in sessions)
        {
            byPlace.TryAdd(MassPlace.Of(session), session);
            foreach (var id in ids)
                taken.TryAdd(id, session);
        }
    }

    /// <summary>A query for the sessions, and one for the candidates of each, some at once.</summary>
    public static async Task<KnownSessions> ReadAsync(SessionStore sessions, SchoolId schoolId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var toCome = (await sessions.ListAsync(schoolId, cancellationToken)).Where(session => !session.IsOver(now)).ToList();
        var enrolled = await Task.WhenAll(toCome.Select(session => sessions.CandidatesAsync(schoolId, session.Id, cancellationToken)));
        return new([.. toCome.Zip(enrolled, (session, found) => (session, (IReadOnlyList<string>)[.. found.Select(candidate => candidate.PersonId)]))]);
    }

    public Session? At(MassPlace place) => byPlace.GetValueOrDefault(place);

    public IReadOnlyList<string> CandidatesOf(string sessionId) => candidates.GetValueOrDefault(sessionId, []);

    /// <summary>The session to come where somebody sits; null for none.</summary>
    public Session? Of(string personId) => taken.GetValueOrDefault(personId);
}

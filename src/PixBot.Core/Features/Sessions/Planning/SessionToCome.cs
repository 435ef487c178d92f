using PixBot.Core.Features.Profiles;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>A session that is not over, and who sits in it.</summary>
internal sealed record SessionToCome(Session Session, IReadOnlySet<string> CandidateIds)
{
    /// <summary>One read for each session, none for its candidates.</summary>
    public static async Task<IReadOnlyList<SessionToCome>> ReadAsync(
        SessionStore sessions, SchoolId schoolId, string butNot, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var toCome = new List<SessionToCome>();
        foreach (var session in await sessions.ListAsync(schoolId, cancellationToken))
        {
            if (session.Id == butNot || session.IsOver(now))
                continue;
            var candidates = await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken);
            toCome.Add(new(session, candidates.Select(candidate => candidate.PersonId).ToHashSet(StringComparer.Ordinal)));
        }

        return toCome;
    }

    /// <summary>When the last of these candidates has finished.</summary>
    public static DateTimeOffset LastEnd(Session session, IEnumerable<Person> candidates) =>
        candidates.Select(person => session.EndsFor(person.ExtraTimePercent)).Append(session.EndsAt).Max();

    public DateTimeOffset LastEnd(SchoolView view) => LastEnd(Session, CandidateIds.Select(view.Find).OfType<Person>());
}

using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>Who of a session's candidates is still to be ticked, and who was.</summary>
internal sealed class AttendanceReader(SessionStore sessions, IRoster roster, ReleaseProgress progress, SchoolClock school)
{
    public async Task<AttendanceList> ReadAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken)
    {
        var candidates = await sessions.CandidatesAsync(schoolId, sessionId, cancellationToken);
        var people = await roster.FindAsync(schoolId, [.. candidates.Select(candidate => candidate.PersonId)], cancellationToken);
        var named = candidates
            .Where(candidate => people.ContainsKey(candidate.PersonId))
            .Select(candidate => (Candidate: candidate, Person: people[candidate.PersonId]))
            .OrderBy(named => named.Person.LastName, Alphabet.Names)
            .ThenBy(named => named.Person.FirstName, Alphabet.Names)
            .ToLookup(named => named.Candidate.IsReleased);
        var statuses = await progress.OfAsync(schoolId, named[true].Select(one => one.Candidate), cancellationToken);
        return new([.. named[false].Select(one => one.Person)], new([.. named[true]], statuses, school));
    }
}

/// <param name="Waiting">In the order of their names.</param>
internal sealed record AttendanceList(IReadOnlyList<Person> Waiting, ReleasedCandidates Released);

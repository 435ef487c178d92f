using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>What a list is filled with, as it is now.</summary>
internal sealed class SheetReader(SessionStore sessions, IRoster roster, BirthStore births, SchoolClock school)
{
    /// <summary>Three reads, however many the candidates are.</summary>
    public async Task<SheetCandidates> CandidatesAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var ids = (await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken)).Select(candidate => candidate.PersonId).ToList();
        var people = await roster.FindAsync(schoolId, ids, cancellationToken);
        var known = await births.FindAsync(schoolId, ids, cancellationToken);
        var today = DateOnly.FromDateTime(school.Local(school.Now).DateTime);
        return SheetCandidates.Of(people.Values.Select(person => (person, IdentityCheck.Of(known.GetValueOrDefault(person.Id), today))));
    }

    /// <summary>From when somebody may have joined on, Pix takes no list any more.</summary>
    public async Task<bool> HasBegunAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken) =>
        school.Now >= session.StartsAt
        || (school.Now >= session.CodesAt && (await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken)).Any(candidate => candidate.IsReleased));
}

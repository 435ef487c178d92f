using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>
/// Reads what is to go to Pix Certif by a file: sessions that Pix does not know, and, by their numbers, those that it knows with
/// other candidates than it has.
/// </summary>
internal sealed class MassSheets(SessionStore sessions, PixTaskStore tasks, IRoster roster, BirthStore births, SchoolClock school)
{
    private const int AtOnce = 8;

    /// <param name="sessionId">The only one; empty for all that are to come.</param>
    public async Task<MassSheet> ReadAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken)
    {
        var toCome = (await sessions.ListAsync(schoolId, cancellationToken)).Where(session => !session.IsOver(school.Now)).ToList();
        var read = new SessionOnPix[toCome.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, toCome.Count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (index, token) => read[index] = await FindAsync(schoolId, toCome[index], token));
        var ids = read.SelectMany(found => found.CandidateIds).Distinct(StringComparer.Ordinal).ToList();
        var people = await roster.FindAsync(schoolId, [.. ids, .. toCome.SelectMany(session => session.SupervisorIds)], cancellationToken);
        return new MassSheetMaker(people, await births.FindAsync(schoolId, ids, cancellationToken), read, school).Make(sessionId);
    }

    private async Task<SessionOnPix> FindAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var (open, typed) = await tasks.ReadAsync(schoolId, session, cancellationToken);
        var candidates = await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken);
        var secrets = session.HasCodes ? await sessions.SecretsAsync(schoolId, session.Id, cancellationToken) : null;
        var isOther = open.Any(task => task is PixTask.Enrol or PixTask.Remove or PixTask.ExtraTime);
        return new(session, [.. candidates.Select(candidate => candidate.PersonId)], secrets?.Number.Digits, IsTyped: typed is not null, isOther);
    }
}

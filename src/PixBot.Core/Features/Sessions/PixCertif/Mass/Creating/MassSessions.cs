using PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Creating;

/// <summary>Makes of a file's sessions sessions to create on Pix Certif. Done twice it is done once; nobody is told, and nobody removed.</summary>
internal sealed class MassSessions(SessionStore sessions, SessionEditor editor, SchoolClock school)
{
    private const int AtOnce = 8;

    /// <returns>How many were created, and to how many something was added.</returns>
    public async Task<(int Created, int Completed)> WriteAsync(SchoolId schoolId, MassStored file, CancellationToken cancellationToken)
    {
        var known = await KnownSessions.ReadAsync(sessions, schoolId, school.Now, cancellationToken);
        var (created, completed) = (0, 0);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, file.Sessions.Count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (index, token) =>
            {
                var written = await TryWriteAsync(schoolId, file, index, known, token);
                if (written == Outcome.Created)
                    Interlocked.Increment(ref created);
                else if (written == Outcome.Completed)
                    Interlocked.Increment(ref completed);
            });
        return (created, completed);
    }

    private async Task<Outcome> TryWriteAsync(SchoolId schoolId, MassStored file, int index, KnownSessions known, CancellationToken cancellationToken)
    {
        var (plan, id) = (file.Sessions[index], file.SessionIdOf(index));
        var there = known.At(plan.Place) ?? await sessions.FindAsync(schoolId, id, cancellationToken);
        if (there is { IsCancelled: true } || (there is null && !plan.IsNew) || (there?.StartsAt ?? school.Moment(plan.Place.Date, plan.Place.Time)) <= school.Now)
            return Outcome.Left;
        var free = file.CandidatesOf(index).Where(person => known.Of(person) is not { } taken || taken.Id == there?.Id);
        var draft = there is null
            ? new SessionDraft(id, plan.Place.Site, plan.Place.Room, plan.Place.Date, plan.Place.Time, plan.SupervisorIds, Secrets: null, [.. free])
            : await AddedAsync(schoolId, there, plan.SupervisorIds, [.. free], cancellationToken);
        if (draft is null)
            return Outcome.Left;
        await editor.SaveAsync(schoolId, draft, cancellationToken);
        return there is null ? Outcome.Created : Outcome.Completed;
    }

    /// <returns>Null where nothing is new, or its codes cannot be read.</returns>
    private async Task<SessionDraft?> AddedAsync(
        SchoolId schoolId, Session there, IReadOnlyList<string> supervisorIds, IReadOnlyList<string> candidateIds, CancellationToken cancellationToken)
    {
        var enrolled = (await sessions.CandidatesAsync(schoolId, there.Id, cancellationToken)).Select(candidate => candidate.PersonId).ToList();
        if (!supervisorIds.Except(there.SupervisorIds, StringComparer.Ordinal).Concat(candidateIds.Except(enrolled, StringComparer.Ordinal)).Any())
            return null;
        var secrets = await sessions.SecretsAsync(schoolId, there.Id, cancellationToken);
        return there.HasCodes && secrets is null
            ? null
            : new(
                there.Id,
                there.Site,
                there.Room,
                there.Date,
                there.Time,
                [.. there.SupervisorIds.Union(supervisorIds, StringComparer.Ordinal)],
                secrets,
                [.. enrolled.Union(candidateIds, StringComparer.Ordinal)]);
    }

    private enum Outcome
    {
        Left,
        Created,
        Completed,
    }
}

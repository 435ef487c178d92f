using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>Writes the sessions of a plan as if each had been typed. What clashes with something that came meanwhile is left out.</summary>
internal sealed class PlannedSessions(SessionStore sessions, SessionEditor editor, SchoolClock school)
{
    private const int AtOnce = 8;

    /// <returns>How many there are now of it.</returns>
    public async Task<int> CreateAsync(SchoolId schoolId, ShownPlan shown, CancellationToken cancellationToken)
    {
        var taken = await ReadAsync(schoolId, cancellationToken);
        var count = 0;
        await Parallel.ForEachAsync(
            shown.Plan.Sessions,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (session, token) =>
            {
                if (await TryWriteAsync(schoolId, shown.SessionIdOf(session), session, taken, token))
                    Interlocked.Increment(ref count);
            });
        return count;
    }

    /// <summary>How many sessions of the plan there are, cancelled ones left out.</summary>
    public async Task<int> CountAsync(SchoolId schoolId, ShownPlan shown, CancellationToken cancellationToken)
    {
        var ids = shown.Plan.Sessions.Select(shown.SessionIdOf).ToHashSet(StringComparer.Ordinal);
        return (await sessions.ListAsync(schoolId, cancellationToken)).Count(session => ids.Contains(session.Id));
    }

    private async Task<TakenTimes> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var toCome = (await sessions.ListAsync(schoolId, cancellationToken)).Where(session => !session.IsOver(school.Now)).ToList();
        var enrolled = await Task.WhenAll(toCome.Select(session => sessions.CandidatesAsync(schoolId, session.Id, cancellationToken)));
        return new([.. toCome.Zip(enrolled, (session, candidates) => new TakenTime(session, [.. candidates.Select(candidate => candidate.PersonId)]))]);
    }

    private async Task<bool> TryWriteAsync(SchoolId schoolId, string id, ProposedSession planned, TakenTimes taken, CancellationToken cancellationToken)
    {
        var there = await sessions.FindAsync(schoolId, id, cancellationToken);
        if (there is { IsCancelled: true })
            return false;
        if (there is null && school.Moment(planned.Slot.Date, planned.Slot.Time) <= school.Now)
            return false;
        if (there is not null && planned.ConvokedId is null)
            return true;
        if (there is null && (planned.ConvokedId is not null || taken.Clashes(planned)))
            return false;
        if (await DraftAsync(schoolId, id, planned, there, taken, cancellationToken) is not { CandidateIds.Count: > 0 } draft)
            return false;
        await editor.SaveAsync(schoolId, draft, cancellationToken);
        return true;
    }

    /// <summary>A session that exists stays as it is, with candidates in addition.</summary>
    /// <returns>Null where its codes cannot be read.</returns>
    private async Task<SessionDraft?> DraftAsync(
        SchoolId schoolId, string id, ProposedSession planned, Session? there, TakenTimes taken, CancellationToken cancellationToken)
    {
        var free = planned.CandidateIds.Where(candidate => !taken.IsElsewhere(candidate, id));
        if (there is null)
            return new(id, planned.Site, planned.Room, planned.Slot.Date, planned.Slot.Time, planned.SupervisorIds, Secrets: null, [.. free]);
        var secrets = await sessions.SecretsAsync(schoolId, id, cancellationToken);
        return there.HasCodes && secrets is null
            ? null
            : new(id, there.Site, there.Room, there.Date, there.Time, there.SupervisorIds, secrets, [.. taken.CandidatesOf(id).Union(free, StringComparer.Ordinal)]);
    }
}

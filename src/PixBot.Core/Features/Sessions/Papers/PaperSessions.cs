using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Papers;

/// <summary>The sessions that papers are about, with their people; never with their codes.</summary>
internal sealed class PaperSessions(SessionStore sessions, IRoster roster, SchoolClock school)
{
    /// <summary>Those days that are not over.</summary>
    public async Task<IReadOnlyList<IGrouping<DateOnly, Session>>> DaysAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        [.. (await sessions.ListAsync(schoolId, cancellationToken)).Where(session => session.Date >= school.Today).GroupBy(session => session.Date)];

    /// <summary>In the order of their start and their rooms; sessions that nobody of the order's readers sits are missing from convocations.</summary>
    public async Task<IReadOnlyList<SessionPeople>> ReadAsync(SchoolId schoolId, Paper paper, PaperOrder order, CancellationToken cancellationToken)
    {
        var chosen = await ChosenAsync(schoolId, paper, order, cancellationToken);
        var candidates = new Dictionary<string, IReadOnlyList<Candidate>>(StringComparer.Ordinal);
        foreach (var session in chosen)
            candidates[session.Id] = await CandidatesAsync(schoolId, session, paper == Paper.Convocations ? order.Readers : PaperReaders.All, cancellationToken);
        var ids = candidates.Values.SelectMany(of => of).Select(candidate => candidate.PersonId).Concat(chosen.SelectMany(session => session.SupervisorIds));
        var people = await roster.FindAsync(schoolId, [.. ids.Distinct()], cancellationToken);
        return [.. chosen.Select(session => new SessionPeople(session, candidates[session.Id], people))
            .Where(session => paper != Paper.Convocations || session.Candidates.Count > 0)];
    }

    private async Task<IReadOnlyList<Session>> ChosenAsync(SchoolId schoolId, Paper paper, PaperOrder order, CancellationToken cancellationToken)
    {
        var one = order.SessionId is { } id ? await sessions.FindAsync(schoolId, id, cancellationToken) : null;
        if (one is { IsCancelled: false } && paper != Paper.DayTable)
            return [one];
        return (one?.Date ?? order.Day) is { } day
            ? [.. (await sessions.ListAsync(schoolId, cancellationToken)).Where(session => session.Date == day)]
            : [];
    }

    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(
        SchoolId schoolId, Session session, PaperReaders readers, CancellationToken cancellationToken) =>
        [.. (await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken)).Where(candidate => readers switch
        {
            PaperReaders.Unseen => !SeenConvocation.IsSeen(candidate, session),
            PaperReaders.Unreached => candidate.IsToBeTold(session),
            _ => true,
        })];
}

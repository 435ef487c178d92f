using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>Why somebody is absent may be their health: it goes once the session is over. That they said so stays.</summary>
internal sealed class ForgetAbsenceReasons(SessionStore sessions, ITable table, ISchedule schedule) : ISessionObserver, IDueHandler
{
    public string Kind => "absence-reasons";

    public Task OnSavedAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken) =>
        schedule.PlanAsync(new(schoolId, Kind, session.Id), session.OverAt, cancellationToken);

    public async Task HandleAsync(DueWork work, CancellationToken cancellationToken)
    {
        var partition = SessionRows.Candidates(work.School, work.Id);
        foreach (var candidate in await sessions.CandidatesAndWithdrawnAsync(work.School, work.Id, cancellationToken))
        {
            if (AnnounceAbsence.HasReason(candidate))
                await table.ChangeAsync(
                    partition, candidate.PersonId, row => row is null ? null : AnnounceAbsence.WithoutReason(Candidate.From(row)).ToRow(partition), cancellationToken);
        }
    }
}

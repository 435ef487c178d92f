using PixBot.Core.Audit;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.Calendar;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Features.Sessions.Supervision;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>Keeps every card about a session true, and takes number and codes out of those whose holder may not see them any more.</summary>
internal sealed class SessionCardRenewal(
    SessionStore sessions, IRoster roster, SentConvocation convocation, SupervisionCard supervision, SupervisionAnswers answers, CalendarLinks calendar, InstructionsCard instructions, ReleaseStatusCard status, AuditLog audit, SchoolClock school) : ICardRenewal
{
    public string Prefix => SessionSubject.Prefix;

    /// <summary>Grows with corrections; says too whether the session goes on, and which of its supervisors may supervise now.</summary>
    public async Task<string> StateAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(schoolId, SessionSubject.SessionIdOf(subject), cancellationToken) is not { } session)
            return "gone";
        var people = await roster.FindAsync(schoolId, [.. session.SupervisorIds], cancellationToken);
        var may = string.Concat(session.SupervisorIds.Select(id => session.MaySupervise(people.GetValueOrDefault(id)) ? '1' : '0'));
        var phase = session.IsCancelled ? "cancelled" : session.IsOver(school.Now) ? "over" : session.CodesAreOut(school.Now) ? "out" : "planned";
        return $"r{session.Revision}-{phase}-{may}";
    }

    public async Task<ICardRenewer> PrepareAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(schoolId, SessionSubject.SessionIdOf(subject), cancellationToken) is not { } session)
            return new LeaveAsIs();
        var candidates = await sessions.CandidatesAndWithdrawnAsync(schoolId, session.Id, cancellationToken);
        var people = await roster.FindAsync(
            schoolId, [.. candidates.Select(candidate => candidate.PersonId), .. session.SupervisorIds], cancellationToken);
        var rights = new SessionRights(
            session, candidates.ToDictionary(candidate => candidate.PersonId, StringComparer.Ordinal), people, school.Now);
        return new SessionCardRenewer(
            rights,
            new ConvocationRenewal(rights, convocation, supervision, await answers.OfAsync(schoolId, session, cancellationToken), calendar, schoolId),
            new CodesRenewal(rights, await sessions.SecretsAsync(schoolId, session.Id, cancellationToken), audit, schoolId),
            new InstructionsRenewal(rights, instructions, status, schoolId));
    }

    private sealed class LeaveAsIs : ICardRenewer
    {
        public ValueTask<CardChange?> RenewAsync(DeliveredCard card, CancellationToken cancellationToken) => new((CardChange?)null);
    }
}

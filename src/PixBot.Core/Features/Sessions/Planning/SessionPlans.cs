using PixBot.Core.Audit;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>Keeps what was typed until it is confirmed, then writes it and tells everybody concerned.</summary>
internal sealed class SessionPlans(
    SessionDrafts drafts,
    SessionEditor editor,
    SessionStore sessions,
    AuditLog audit,
    SessionAnnouncements announcements,
    ReplacedSupervisors replaced)
{
    public async Task<Enrolment> KeepAsync(
        SchoolId schoolId, SchoolView school, PlannedSession plan, CancellationToken cancellationToken)
    {
        var enrolment = await Enrolment.ChooseAsync(school, sessions, schoolId, plan, announcements.Now, cancellationToken);
        if (enrolment.Enrolled.Count > 0)
            await drafts.KeepAsync(schoolId, plan.Draft with { CandidateIds = [.. enrolment.Enrolled.Select(person => person.Id)] }, cancellationToken);
        return enrolment;
    }

    /// <summary>
    /// The draft stays until the session is written and its convocations are under way, so pressing again goes on. An old
    /// card does not bring a cancelled session back.
    /// </summary>
    public async Task<Reply> SaveAsync(BotRequest request, string sessionId, string? cardId, CancellationToken cancellationToken)
    {
        var before = await sessions.FindAsync(request.School, sessionId, cancellationToken);
        if (await drafts.FindAsync(request.School, sessionId, cancellationToken) is not { } draft || before is { IsCancelled: true })
            return Reply.Notice(request.In(SessionTexts.Gone));
        var session = await editor.SaveAsync(request.School, draft, cancellationToken);
        var reply = await announcements.ConvokeAsync(request, session, cardId, cancellationToken);
        return reply.And(await replaced.SayAsync(request, before, session, cancellationToken));
    }

    /// <summary>A session as its form shows it, codes included, so the audit notes it.</summary>
    public async Task<FormInputs?> AsTypedAsync(
        BotRequest request, SchoolView school, SessionForm form, string sessionId, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(request.School, sessionId, cancellationToken) is not { IsCancelled: false } session
            || await sessions.SecretsAsync(request.School, sessionId, cancellationToken) is not { } secrets)
            return null;
        await audit.RecordAsync(request.School, SessionAudit.Sight(session, request.ActorId, SessionAudit.InForm), cancellationToken);
        var enrolled = (await sessions.CandidatesAsync(request.School, sessionId, cancellationToken))
            .Select(candidate => school.Find(candidate.PersonId)).OfType<Person>().ToList();
        var classes = enrolled.Select(person => SchoolView.ClassKey(person.Class)).Distinct(StringComparer.Ordinal);
        return form.Filled(session, secrets, classes, enrolled.All(school.IsCertifiable));
    }

    public Task ForgetAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken) =>
        drafts.ForgetAsync(schoolId, sessionId, cancellationToken);
}

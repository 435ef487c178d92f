using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The referent opens the form of a session that is there, codes included, so the audit notes it.</summary>
internal sealed class CorrectSession(IRoster roster, IProfiles profiles, SessionStore sessions, SessionAnnouncements announcements, SchoolClock school, AuditLog audit) : IActionHandler
{
    public const string Verb = SessionFacts.CorrectVerb;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id)
            return Replies.TooOld(request);
        if (await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var secrets = await sessions.SecretsAsync(request.School, id, cancellationToken);
        if (session.HasCodes && secrets is null)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (secrets is not null)
            await audit.RecordAsync(request.School, SessionAudit.Sight(session, request.ActorId, SessionAudit.InForm), cancellationToken);
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        var enrolled = (await sessions.CandidatesAsync(request.School, id, cancellationToken))
            .Select(candidate => view.Find(candidate.PersonId)).OfType<Person>().ToList();
        var classes = enrolled.Select(person => SchoolView.ClassKey(person.Class)).Distinct(StringComparer.Ordinal);
        var form = new SessionForm(id, isCorrection: true, view.Choices(request.Language), school);
        var typed = form.Filled(session, secrets, classes, enrolled.All(view.IsCertifiable));
        return await announcements.ShowAsync(
            request, session, SessionSubject.ReferentForm, form.Build(typed, [], request.Language), request.In(SessionTexts.FormTitle), cancellationToken);
    }
}

using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Features.Sessions.PixCertif;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>One session for the referent: who and where, and on demand the codes, which the audit notes.</summary>
internal sealed class ShowSession(SessionStore sessions, IRoster roster, Func<IEnumerable<ISessionSection>> sections, SessionAnnouncements announcements, AuditLog audit, SchoolClock school)
    : IActionHandler
{
    public const string Verb = SessionFacts.ShowVerb;
    public const string CodesVerb = "session-show-codes";

    public IReadOnlyList<string> Verbs { get; } = [Verb, CodesVerb];

    public static AdaptiveAction OpenButton(Session session, Language language) =>
        SessionFacts.OpenButton(session, language);

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var withCodes = press.Verb == CodesVerb;
        if (withCodes)
            await announcements.NoteShownAsync(request, session, SessionSubject.ReferentCodes, press.CardId, cancellationToken);
        return Shown(request, session, await BodyAsync(request, session, withCodes, cancellationToken), replaces: withCodes);
    }

    private async Task<IReadOnlyList<AdaptiveElement>> BodyAsync(BotRequest request, Session session, bool withCodes, CancellationToken cancellationToken)
    {
        var candidates = await sessions.CandidatesAsync(request.School, session.Id, cancellationToken);
        var candidateIds = candidates.Select(candidate => candidate.PersonId).ToList();
        var people = new SessionPeople(
            session, candidates, await roster.FindAsync(request.School, [.. candidateIds, .. session.SupervisorIds], cancellationToken));
        var body = new List<AdaptiveElement>
        {
            Card.Title(request.In(SessionTexts.When(session))),
            SessionFacts.WhenAndWhere(session, request.Language),
            PixStateBox.Build(session, school.Now, request.Language),
            Card.Paragraph(request.In(CommonTexts.Labelled(SessionTexts.Supervisors, Text.Same(people.Names(session.SupervisorIds))))),
            Card.Heading(request.In(SessionTexts.Enrolled(candidates.Count))),
            Card.Paragraph(people.Names(candidateIds)),
        };
        foreach (var section in sections())
        {
            var shown = await section.OfAsync(request, people, cancellationToken);
            body.AddRange([.. shown.Body, .. Card.ButtonRows(shown.Actions)]);
        }

        body.Add(Card.Note($"{request.In(SessionTexts.ReleasedTo)} {candidates.Count(candidate => candidate.IsReleased)}/{candidates.Count}"));
        if (withCodes && await sessions.SecretsAsync(request.School, session.Id, cancellationToken) is { } secrets)
        {
            await audit.RecordAsync(request.School, SessionAudit.Sight(session, request.ActorId, SessionAudit.ShownToReferent), cancellationToken);
            body.AddRange(SessionFacts.ForSupervisor(secrets, request.Language));
        }

        return body;
    }

    private static Reply Shown(BotRequest request, Session session, IReadOnlyList<AdaptiveElement> body, bool replaces)
    {
        var about = ("session", session.Id);
        var card = Card.In(request.Language, body).With(
            session.HasCodes ? Card.Button(request.In(SessionTexts.ShowCodes), CodesVerb, about) : null,
            session.HasCodes ? Card.Button(request.In(SessionTexts.OpenInstructions), OpenInstructions.Verb, about) : null,
            Card.Button(request.In(SessionTexts.Correct), CorrectSession.Verb, about),
            DuplicateSession.Button(session, request.Language),
            Card.DangerousButton(request.In(SessionTexts.CancelSession), CancelSession.AskVerb, about));
        var summary = request.In(SessionTexts.When(session));
        return replaces ? Reply.Replace(card, summary) : Reply.Card(card, summary);
    }
}

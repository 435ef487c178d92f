using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>One session for the referent: who, where, codes on demand, correction, cancellation.</summary>
internal sealed class SessionCardAction(
    SessionStore sessions,
    SessionEditor editor,
    IRoster roster,
    AuditLog audit,
    SessionAnnouncements announcements) : IActionHandler
{
    public const string ShowVerb = "session-show";
    public const string CodesVerb = "session-show-codes";
    public const string AskCancelVerb = "session-cancel-ask";
    public const string CancelVerb = "session-cancel";

    public IReadOnlyList<string> Verbs { get; } = [ShowVerb, CodesVerb, AskCancelVerb, CancelVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        return press.Verb switch
        {
            ShowVerb => Shown(request, session, await BodyAsync(request, session, withCodes: false, cancellationToken), replaces: false),
            CodesVerb => await ShowCodesAsync(request, session, press.CardId, cancellationToken),
            AskCancelVerb => AskCancel(request, session),
            _ => await CancelAsync(request, session, press.CardId, cancellationToken),
        };
    }

    private async Task<Reply> ShowCodesAsync(BotRequest request, Session session, string? cardId, CancellationToken cancellationToken)
    {
        await announcements.NoteShownAsync(request, session, SessionSubject.ReferentCodes, cardId, cancellationToken);
        return Shown(request, session, await BodyAsync(request, session, withCodes: true, cancellationToken), replaces: true);
    }

    private async Task<IReadOnlyList<AdaptiveElement>> BodyAsync(BotRequest request, Session session, bool withCodes, CancellationToken cancellationToken)
    {
        var candidates = await sessions.CandidatesAsync(request.School, session.Id, cancellationToken);
        var candidateIds = candidates.Select(candidate => candidate.PersonId).ToList();
        var people = await roster.FindAsync(request.School, [.. candidateIds, .. session.SupervisorIds], cancellationToken);
        var body = new List<AdaptiveElement>
        {
            Card.Title(request.In(SessionTexts.When(session))),
            SessionFacts.WhenAndWhere(session, request.Language),
            Card.Paragraph(request.In(CommonTexts.Labelled(SessionTexts.Supervisors, Text.Same(string.Join(", ", Names(people, session.SupervisorIds)))))),
            Card.Heading(request.In(SessionTexts.Enrolled(candidates.Count))),
            Card.Paragraph(string.Join(", ", Names(people, candidateIds))),
            Card.Note(request.In(SessionTexts.SeenBy(candidates.Count(candidate => candidate.HasSeen(session)), candidates.Count))),
            Card.Note($"{request.In(SessionTexts.ReleasedTo)} {candidates.Count(candidate => candidate.IsReleased)}/{candidates.Count}"),
        };
        if (withCodes && await sessions.SecretsAsync(request.School, session.Id, cancellationToken) is { } secrets)
        {
            await audit.RecordAsync(request.School, SessionAudit.Sight(session, request.ActorId, SessionAudit.ShownToReferent), cancellationToken);
            body.AddRange(SessionFacts.ForSupervisor(secrets, request.Language));
        }

        return body;
    }

    private static IEnumerable<string> Names(IReadOnlyDictionary<string, Person> people, IEnumerable<string> personIds) => personIds
        .Select(id => people.GetValueOrDefault(id))
        .OfType<Person>()
        .Select(person => CardText.Escape($"{person.LastName} {person.FirstName}"))
        .Order(Alphabet.Names);

    private static Reply Shown(BotRequest request, Session session, IReadOnlyList<AdaptiveElement> body, bool replaces)
    {
        var about = ("session", session.Id);
        var card = Card.In(request.Language, body).With(
            Card.Button(request.In(SessionTexts.ShowCodes), CodesVerb, about),
            Card.Button(request.In(SessionTexts.OpenInstructions), InstructionsAction.OpenVerb, about),
            Card.Button(request.In(SessionTexts.Correct), SessionPlanAction.CorrectVerb, about),
            Card.DangerousButton(request.In(SessionTexts.CancelSession), AskCancelVerb, about));
        var summary = request.In(SessionTexts.When(session));
        return replaces ? Reply.Replace(card, summary) : Reply.Card(card, summary);
    }

    public static AdaptiveAction OpenButton(Session session, Language language) =>
        Card.Button(SessionTexts.Open.In(language), ShowVerb, ("session", session.Id));

    private static Reply AskCancel(BotRequest request, Session session)
    {
        var card = Card.In(
            request.Language,
            Card.Title(request.In(SessionTexts.When(session))),
            Card.Paragraph(request.In(SessionTexts.CancelConfirm)))
            .With(
                Card.DangerousButton(request.In(SessionTexts.CancelYes), CancelVerb, ("session", session.Id)),
                Card.Button(request.In(SessionTexts.CancelNo), ShowVerb, ("session", session.Id)));
        return Reply.Card(card, request.In(SessionTexts.CancelConfirm));
    }

    /// <summary>The notices are started first: a crash in between repeats both, and both may be repeated.</summary>
    private async Task<Reply> CancelAsync(BotRequest request, Session session, string? cardId, CancellationToken cancellationToken)
    {
        var reply = await announcements.TellCancelledAsync(request, session, cardId, cancellationToken);
        await editor.CancelAsync(request.School, session.Id, cancellationToken);
        await announcements.RenewCardsAsync(request.School, session, cancellationToken);
        return reply;
    }
}

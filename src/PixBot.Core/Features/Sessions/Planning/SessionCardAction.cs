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
    SessionBook sessions,
    SessionEditor editor,
    IRoster roster,
    SecretAudit audit,
    Announcements announcements) : IActionHandler
{
    public const string ShowVerb = "session-show";
    public const string CodesVerb = "session-show-codes";
    public const string AskCancelVerb = "session-cancel-ask";
    public const string CancelVerb = "session-cancel";

    public IReadOnlyList<string> Verbs { get; } = [ShowVerb, CodesVerb, AskCancelVerb, CancelVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Data.Id("session") is not { } id || await sessions.FindAsync(talk.TenantId, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(talk.In(SessionTexts.Gone));
        return pressed.Verb switch
        {
            ShowVerb => Shown(talk, session, await BodyAsync(talk, session, withCodes: false, cancellationToken), replaces: false),
            CodesVerb => Shown(talk, session, await BodyAsync(talk, session, withCodes: true, cancellationToken), replaces: true),
            AskCancelVerb => AskCancel(talk, session),
            _ => await CancelAsync(talk, session, pressed.CardId, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<AdaptiveElement>> BodyAsync(Talk talk, Session session, bool withCodes, CancellationToken cancellationToken)
    {
        var candidates = await sessions.CandidatesAsync(talk.TenantId, session.Id, cancellationToken);
        var names = await NamesAsync(talk.TenantId, candidates.Select(candidate => candidate.PersonId), cancellationToken);
        var supervisors = await NamesAsync(talk.TenantId, session.SupervisorIds, cancellationToken);
        var body = new List<AdaptiveElement>
        {
            Card.Title(talk.In(SessionTexts.When(session))),
            SessionFacts.WhenAndWhere(session, talk.Language),
            Card.Paragraph(talk.In(CommonTexts.Labelled(SessionTexts.Supervisors, Text.Same(string.Join(", ", supervisors))))),
            Card.Heading(talk.In(SessionTexts.Enrolled(candidates.Count))),
            Card.Paragraph(string.Join(", ", names)),
            Card.Note($"{talk.In(SessionTexts.ReleasedTo)} {candidates.Count(candidate => candidate.IsReleased)}/{candidates.Count}"),
        };
        if (withCodes && await sessions.SecretsAsync(talk.TenantId, session.Id, cancellationToken) is { } secrets)
        {
            await audit.RecordAsync(talk.TenantId, session.Id, talk.ActorId, "shown to a referent", cancellationToken);
            body.AddRange(SessionFacts.ForSupervisor(secrets, talk.Language));
        }

        return body;
    }

    private async Task<IReadOnlyList<string>> NamesAsync(string tenantId, IEnumerable<string> personIds, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        foreach (var personId in personIds)
        {
            if (await roster.FindAsync(tenantId, personId, cancellationToken) is { } person)
                names.Add(CardText.Escape($"{person.LastName} {person.FirstName}"));
        }

        return [.. names.Order(Alphabet.Names)];
    }

    private static Reply Shown(Talk talk, Session session, IReadOnlyList<AdaptiveElement> body, bool replaces)
    {
        var about = ("session", session.Id);
        var card = Card.In(talk.Language, body).With(
            Card.Button(talk.In(SessionTexts.ShowCodes), CodesVerb, about),
            Card.Button(talk.In(SessionTexts.OpenInstructions), InstructionsAction.OpenVerb, about),
            Card.Button(talk.In(SessionTexts.Correct), SessionPlanAction.CorrectVerb, about),
            Card.DangerousButton(talk.In(SessionTexts.CancelSession), AskCancelVerb, about));
        var summary = talk.In(SessionTexts.When(session));
        return replaces ? Reply.Replace(card, summary) : Reply.Card(card, summary);
    }

    private static Reply AskCancel(Talk talk, Session session)
    {
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(SessionTexts.When(session))),
            Card.Paragraph(talk.In(SessionTexts.CancelConfirm)))
            .With(
                Card.DangerousButton(talk.In(SessionTexts.CancelYes), CancelVerb, ("session", session.Id)),
                Card.Button(talk.In(SessionTexts.CancelNo), ShowVerb, ("session", session.Id)));
        return Reply.Card(card, talk.In(SessionTexts.CancelConfirm));
    }

    /// <summary>The notices are started first: a crash in between repeats both, and both may be repeated.</summary>
    private async Task<Reply> CancelAsync(Talk talk, Session session, string? cardId, CancellationToken cancellationToken)
    {
        var reply = await announcements.TellCancelledAsync(talk, session, cardId, cancellationToken);
        await editor.CancelAsync(talk.TenantId, session.Id, cancellationToken);
        return reply;
    }
}

using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The referent cancels a session, once asked; whoever it concerns is told.</summary>
internal sealed class CancelSession(SessionStore sessions, SessionEditor editor, SessionAnnouncements announcements) : IActionHandler
{
    public const string AskVerb = "session-cancel-ask";
    public const string Verb = "session-cancel";

    public IReadOnlyList<string> Verbs { get; } = [AskVerb, Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (press.Verb == AskVerb)
            return Ask(request, session);

        // The notices are started first: a crash in between repeats both, and both may be repeated.
        var reply = await announcements.TellCancelledAsync(request, session, press.CardId, cancellationToken);
        await editor.CancelAsync(request.School, session.Id, cancellationToken);
        await announcements.RenewCardsAsync(request.School, session, cancellationToken);
        return reply;
    }

    private static Reply Ask(BotRequest request, Session session)
    {
        var card = Card.In(
            request.Language,
            Card.Title(request.In(SessionTexts.When(session))),
            Card.Paragraph(request.In(SessionTexts.CancelConfirm)))
            .With(
                Card.DangerousButton(request.In(SessionTexts.CancelYes), Verb, ("session", session.Id)),
                Card.Button(request.In(SessionTexts.CancelNo), ShowSession.Verb, ("session", session.Id)));
        return Reply.Replace(card, request.In(SessionTexts.CancelConfirm));
    }
}

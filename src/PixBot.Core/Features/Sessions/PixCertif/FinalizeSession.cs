using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif;

/// <summary>« Je l’ai finalisée sur Pix Certif »: the referent says so once the session has ended; nothing outside Pix can know.</summary>
internal sealed class FinalizeSession(SessionStore sessions, SessionEditor editor, AuditLog audit, SchoolClock school) : IActionHandler
{
    public const string Verb = "session-finalized";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(Session session, Language language) =>
        Card.MainButton(PixCertifTexts.MarkFinalized.In(language), Verb, ("session", session.Id));

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (!session.HasCodes || school.Now < session.EndsAt)
            return Reply.Notice(request.In(session.HasCodes ? PixCertifTexts.NotOver : PixCertifTexts.ToCreateHow));
        if (await editor.FinalizeAsync(request.School, id, cancellationToken) is not { } finalized)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (session.FinalizedAt is null)
            await audit.RecordAsync(request.School, new(SessionAudit.Finalized.Code, request.ActorId) { ThingId = id }, cancellationToken);
        var card = Card.In(
            request.Language,
            Card.Title(request.In(SessionTexts.When(finalized))),
            SessionFacts.WhenAndWhere(finalized, request.Language),
            PixStateBox.Build(finalized, school.Now, request.Language))
            .With(SessionFacts.OpenButton(finalized, request.Language));
        return Reply.Replace(card, request.In(SessionTexts.When(finalized)));
    }
}

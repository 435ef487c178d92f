using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>The buttons of the instructions card: for the session's supervisors from the release time on, and for referents.</summary>
internal sealed class InstructionsAction(
    SessionStore sessions,
    InstructionsCard instructions,
    CodeRelease release,
    SessionAnnouncements announcements,
    AuditLog audit) : IActionHandler
{
    public const string OpenVerb = "session-instructions";
    public const string TickAllVerb = "session-tick-all";
    public const string ReleaseVerb = "session-release";

    public IReadOnlyList<string> Verbs { get; } = [OpenVerb, TickAllVerb, ReleaseVerb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (!session.MaySupervise(request.Caller.Person) && !request.Caller.IsReferent)
            return await NotYoursAsync(request, session, cancellationToken);
        if (announcements.IsOver(session))
            return Reply.Notice(request.In(ReleaseTexts.SessionOver));
        if (!request.Caller.IsReferent && !announcements.CodesAreOut(session))
            return Reply.Notice(request.In(announcements.CodesFrom(session)));
        return press.Verb switch
        {
            OpenVerb => await ShowAsync(request, session, Ticked.Nobody, replaces: false, cancellationToken),
            TickAllVerb => await ShowAsync(request, session, Ticked.All, replaces: true, cancellationToken),
            _ => await ReleaseAsync(request, session, press.Data.Choices(InstructionsCard.PresentInput), cancellationToken),
        };
    }

    /// <summary>Whoever has such a card still, though a roster has made them a student since, loses what is on it.</summary>
    private async Task<Reply> NotYoursAsync(BotRequest request, Session session, CancellationToken cancellationToken)
    {
        if (session.IsSupervisedBy(request.PersonId))
            await announcements.RenewCardsAsync(request.School, session, cancellationToken);
        return Reply.Notice(request.In(SessionTexts.NotYours));
    }

    private async Task<Reply> ReleaseAsync(BotRequest request, Session session, IReadOnlyList<string> present, CancellationToken cancellationToken)
    {
        if (present.Count == 0)
            return Reply.Notice(request.In(SessionTexts.NobodyTicked));
        foreach (var (deliveryId, personIds) in await release.MarkAsync(request.School, session, present, cancellationToken))
            await announcements.GiveCodesAsync(request, session, deliveryId, personIds, cancellationToken);
        var given = new AuditNote(SessionAudit.CodesGiven.Code, request.ActorId) { ThingId = session.Id, Detail = $"{present.Count}" };
        await audit.RecordAsync(request.School, given, cancellationToken);
        return await ShowAsync(request, session, Ticked.Nobody, replaces: true, cancellationToken);
    }

    private async Task<Reply> ShowAsync(BotRequest request, Session session, Ticked ticked, bool replaces, CancellationToken cancellationToken)
    {
        if (await instructions.BuildAsync(request.School, session, request.Language, ticked, cancellationToken) is not { } card)
            return Reply.Notice(request.In(SessionTexts.Gone));
        await audit.RecordAsync(request.School, SessionAudit.Sight(session, request.ActorId, SessionAudit.OnCard), cancellationToken);
        var summary = SessionTexts.InstructionsTitle(session.Room).In(request.Language);
        var kind = session.MaySupervise(request.Caller.Person) ? SessionSubject.InstructionsShown : SessionSubject.ReferentInstructions;
        return replaces ? Reply.Replace(card, summary) : await announcements.ShowAsync(request, session, kind, card, summary, cancellationToken);
    }
}

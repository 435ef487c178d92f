using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Features.Sessions.PixCertif;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>The instructions card: for the session's supervisors from the release time on, and for referents.</summary>
internal sealed class OpenInstructions(SessionStore sessions, InstructionsCard instructions, SessionAnnouncements announcements, AuditLog audit) : IActionHandler
{
    public const string Verb = "session-instructions";
    public const string TickAllVerb = "session-tick-all";

    public IReadOnlyList<string> Verbs { get; } = [Verb, TickAllVerb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var (session, refusal) = await MayAsync(request, press, cancellationToken);
        if (session is null)
            return refusal;
        return press.Verb == TickAllVerb
            ? await ShowAsync(request, session, Ticked.All, replaces: true, cancellationToken)
            : await ShowAsync(request, session, Ticked.Nobody, replaces: false, cancellationToken);
    }

    /// <returns>The session that the card names where whoever pressed may see its codes now, else null and what they are told.</returns>
    public async Task<(Session? Session, Reply Refusal)> MayAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return (null, Reply.Notice(request.In(SessionTexts.Gone)));
        if (!session.MaySupervise(request.Caller.Person) && !request.Caller.IsReferent)
            return (null, await NotYoursAsync(request, session, cancellationToken));
        if (announcements.IsOver(session))
            return (null, Reply.Notice(request.In(ReleaseTexts.SessionOver)));
        if (!session.HasCodes)
            return (null, Reply.Notice(request.In(request.Caller.IsReferent ? PixCertifTexts.ToCreateHow : PixCertifTexts.CodesAwaited)));
        return request.Caller.IsReferent || announcements.CodesAreOut(session)
            ? (session, Reply.Silence)
            : (null, Reply.Notice(request.In(announcements.CodesFrom(session))));
    }

    public async Task<Reply> ShowAsync(BotRequest request, Session session, Ticked ticked, bool replaces, CancellationToken cancellationToken)
    {
        if (await instructions.BuildAsync(request.School, session, request.Language, ticked, cancellationToken) is not { } card)
            return Reply.Notice(request.In(SessionTexts.Gone));
        await audit.RecordAsync(request.School, SessionAudit.Sight(session, request.ActorId, SessionAudit.OnCard), cancellationToken);
        var summary = SessionTexts.InstructionsTitle(session.Room).In(request.Language);
        var kind = session.MaySupervise(request.Caller.Person) ? SessionSubject.InstructionsShown : SessionSubject.ReferentInstructions;
        return replaces ? Reply.Replace(card, summary) : await announcements.ShowAsync(request, session, kind, card, summary, cancellationToken);
    }

    /// <summary>Whoever has such a card still, though a roster has made them a student since, loses what is on it.</summary>
    private async Task<Reply> NotYoursAsync(BotRequest request, Session session, CancellationToken cancellationToken)
    {
        if (session.IsSupervisedBy(request.PersonId))
            await announcements.RenewCardsAsync(request.School, session, cancellationToken);
        return Reply.Notice(request.In(SessionTexts.NotYours));
    }
}

using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>« Autoriser à dicter le code »: the referent confirms that those who got nothing may be told number and code aloud.</summary>
internal sealed class AllowDictation(
    SessionStore sessions, Broadcaster broadcaster, ITable table, ReleaseAlerts alerts, AuditLog audit, SchoolClock school) : IActionHandler
{
    public const string Verb = "session-allow-dictation";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || press.Data.Id("broadcast") is not { } broadcastId
            || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (session.IsOver(school.Now))
            return Reply.Notice(request.In(ReleaseTexts.SessionOver));
        var key = new BroadcastKey(request.School, broadcastId);
        if (await broadcaster.ReportAsync(key, cancellationToken) is not { Broadcast.Kind: CodesNotification.Name } report)
            return Replies.TooOld(request);
        foreach (var delivery in report.Deliveries.Where(delivery => ReleaseProgress.IsLost(delivery.Status)))
            await AllowAsync(session, request.School, delivery.Recipient.PersonId, broadcastId, cancellationToken);
        await audit.RecordAsync(request.School, new(SessionAudit.DictationAllowed.Code, request.ActorId) { ThingId = session.Id }, cancellationToken);
        await alerts.UpdateSupervisorsAsync(key, session.Id, $"dictation-{broadcastId}-{report.Progress.UnreachableCount + report.Progress.Failed}", cancellationToken);
        var card = Card.In(
            request.Language,
            Card.Title(request.In(ReleaseTexts.FailedTitle)),
            Card.Paragraph($"{request.In(SessionTexts.When(session))}, {request.In(SessionTexts.InRoom(CardText.Escape(session.Room)))}"),
            Card.Paragraph(request.In(ReleaseTexts.Allowed)));
        return Reply.Replace(card, request.In(ReleaseTexts.FailedTitle));
    }

    /// <summary>Only to whoever was marked present in this very release, and is a candidate still.</summary>
    private Task AllowAsync(Session session, SchoolId schoolId, string personId, string broadcastId, CancellationToken cancellationToken)
    {
        var partition = SessionRows.Candidates(schoolId, session.Id);
        return table.ChangeAsync(
            partition,
            personId,
            row => row is not null && Candidate.From(row) is { IsReleased: true, DictationAt: null } candidate && candidate.ReleasedBy == broadcastId
                ? (candidate with { DictationAt = school.Now }).ToRow(partition)
                : null,
            cancellationToken);
    }
}

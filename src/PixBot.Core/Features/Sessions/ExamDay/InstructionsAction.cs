using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>The buttons of the instructions card: for the session's supervisors from the release time on, and for referents.</summary>
internal sealed class InstructionsAction(
    SessionBook sessions,
    InstructionsCard instructions,
    CodeRelease release,
    Announcements announcements,
    SecretAudit audit) : IActionHandler
{
    public const string OpenVerb = "session-instructions";
    public const string TickAllVerb = "session-tick-all";
    public const string ReleaseVerb = "session-release";

    public IReadOnlyList<string> Verbs { get; } = [OpenVerb, TickAllVerb, ReleaseVerb];

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Data.Id("session") is not { } id || await sessions.FindAsync(talk.TenantId, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(talk.In(SessionTexts.Gone));
        if (!session.IsSupervisedBy(talk.PersonId) && !talk.Who.IsReferent)
            return Reply.Notice(talk.In(SessionTexts.NotYours));
        if (!talk.Who.IsReferent && !announcements.CodesAreOut(session))
            return Reply.Notice(talk.In(announcements.CodesFrom(session)));
        return pressed.Verb switch
        {
            OpenVerb => await ShowAsync(talk, session, Ticked.Nobody, replaces: false, cancellationToken),
            TickAllVerb => await ShowAsync(talk, session, Ticked.All, replaces: true, cancellationToken),
            _ => await ReleaseAsync(talk, session, pressed.Data.Choices(InstructionsCard.PresentInput), cancellationToken),
        };
    }

    private async Task<Reply> ReleaseAsync(Talk talk, Session session, IReadOnlyList<string> present, CancellationToken cancellationToken)
    {
        if (present.Count == 0)
            return Reply.Notice(talk.In(SessionTexts.NobodyTicked));
        foreach (var (deliveryId, personIds) in await release.MarkAsync(talk.TenantId, session, present, cancellationToken))
            await announcements.GiveCodesAsync(talk, session, deliveryId, personIds, cancellationToken);
        return await ShowAsync(talk, session, Ticked.Nobody, replaces: true, cancellationToken);
    }

    private async Task<Reply> ShowAsync(Talk talk, Session session, Ticked ticked, bool replaces, CancellationToken cancellationToken)
    {
        if (await instructions.BuildAsync(talk.TenantId, session, talk.Language, ticked, cancellationToken) is not { } card)
            return Reply.Notice(talk.In(SessionTexts.Gone));
        await audit.RecordAsync(talk.TenantId, session.Id, talk.ActorId, "instructions card", cancellationToken);
        var summary = SessionTexts.InstructionsTitle(session.Room).In(talk.Language);
        return replaces ? Reply.Replace(card, summary) : Reply.Card(card, summary);
    }
}

using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>On the instructions card: the candidates who are there get number and code.</summary>
internal sealed class ReleaseCodes(OpenInstructions instructions, CodeRelease release, SessionAnnouncements announcements, ReleaseAlerts alerts, AuditLog audit) : IActionHandler
{
    public const string Verb = "session-release";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var (session, refusal) = await instructions.MayAsync(request, press, cancellationToken);
        if (session is null)
            return refusal;
        var present = press.Data.Choices(InstructionsCard.PresentInput);
        if (present.Count == 0)
            return Reply.Notice(request.In(SessionTexts.NobodyTicked));
        foreach (var (deliveryId, personIds) in await release.MarkAsync(request.School, session, present, cancellationToken))
        {
            await announcements.GiveCodesAsync(request, session, deliveryId, personIds, cancellationToken);
            await alerts.UpdateStatusAsync(request.School, session.Id, deliveryId, cancellationToken);
        }

        if (await alerts.IsAnyToBeTickedAsync(request.School, session.Id, cancellationToken))
            await announcements.ShowStatusAsync(request.School, session, cancellationToken);
        var given = new AuditNote(SessionAudit.CodesGiven.Code, request.ActorId) { ThingId = session.Id, Detail = $"{present.Count}" };
        await audit.RecordAsync(request.School, given, cancellationToken);
        return await instructions.ShowAsync(request, session, Ticked.Nobody, replaces: true, cancellationToken);
    }
}

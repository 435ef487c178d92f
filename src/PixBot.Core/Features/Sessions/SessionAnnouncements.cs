using System.Text.Json;
using PixBot.Core.Audit;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>What the bot tells people about sessions. Starting the same announcement twice is starting it once.</summary>
internal sealed class SessionAnnouncements(Broadcaster broadcaster, AuditLog audit, SchoolClock school)
{
    public bool CodesAreOut(Session session) => session.CodesAreOut(school.Now);

    public Text CodesFrom(Session session) => SessionTexts.CodesFrom(school.Local(session.CodesAt));

    /// <summary>Convokes the candidates and tells the supervisors; the card that was pressed shows how far it is.</summary>
    public Task<Reply> ConvokeAsync(BotRequest request, Session session, string? cardId, CancellationToken cancellationToken) => FollowedAsync(
        request,
        cardId,
        $"convocation-{session.Id}-{session.Revision}",
        ConvocationBroadcast.Name,
        new SessionParameters(session.Id, session.Room, session.Revision),
        cancellationToken);

    public Task<Reply> TellCancelledAsync(BotRequest request, Session session, string? cardId, CancellationToken cancellationToken) => FollowedAsync(
        request,
        cardId,
        $"cancelled-{session.Id}",
        SessionCancelledNotification.Name,
        new SessionParameters(session.Id, session.Room, session.Revision),
        cancellationToken);

    public Task GiveCodesAsync(
        BotRequest request, Session session, string deliveryId, IReadOnlyList<string> personIds, CancellationToken cancellationToken) =>
        broadcaster.StartAsync(
            new Broadcast(
                new(request.School, deliveryId),
                CodesNotification.Name,
                request.Turn.Sender.AadObjectId,
                JsonSerializer.Serialize(new CodesParameters(session.Id, personIds)))
            {
                Language = request.Language,
                IsUrgent = true,
            },
            cancellationToken);

    public Task InstructAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken) =>
        broadcaster.StartAsync(
            new Broadcast(
                new(schoolId, $"instructions-{session.Id}-{session.Revision}"),
                InstructionsBroadcast.Name,
                CreatedBy: null,
                JsonSerializer.Serialize(new SessionParameters(session.Id, session.Room, session.Revision)))
            {
                IsUrgent = true,
            },
            cancellationToken);

    /// <summary>
    /// Brings a question to the referents; once as long as it is the same question. A referent who asks is no reason not to.
    /// </summary>
    public Task BringQuestionAsync(BotRequest request, AskedQuestion question, Asker asker, CancellationToken cancellationToken) =>
        broadcaster.StartAsync(
            new Broadcast(
                new(request.School, $"question-{question.Id}"),
                QuestionNotification.Name,
                asker.AadObjectId,
                JsonSerializer.Serialize(new QuestionParameters(question.Id))),
            cancellationToken);

    public Task BringAnswerAsync(BotRequest request, AskedQuestion question, CancellationToken cancellationToken) =>
        broadcaster.StartAsync(
            new Broadcast(
                new(request.School, $"answer-{question.Id}"),
                AnswerNotification.Name,
                request.Turn.Sender.AadObjectId,
                JsonSerializer.Serialize(new QuestionParameters(question.Id))),
            cancellationToken);

    /// <summary>
    /// Starts a broadcast whose report takes the place of the card that was pressed. The engine puts it there, and nobody
    /// else: two writers of one card would race.
    /// </summary>
    public async Task<Reply> FollowedAsync<TParameters>(
        BotRequest request, string? cardId, string id, string kind, TParameters parameters, CancellationToken cancellationToken)
    {
        var broadcast = new Broadcast(
            new(request.School, id),
            kind,
            request.Turn.Sender.AadObjectId,
            JsonSerializer.Serialize(parameters),
            new ReportCard(request.Turn.Chat, cardId))
        {
            Language = request.Language,
        };
        var started = await broadcaster.StartAsync(broadcast, cancellationToken);
        var note = new AuditNote(SessionAudit.Sent(kind), request.ActorId) { ThingId = (parameters as SessionParameters)?.SessionId, At = started.CreatedAt };
        await audit.RecordAsync(request.School, note, cancellationToken);
        return Reply.Notice(request.In(ReportTexts.Starting));
    }
}

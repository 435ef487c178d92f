using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>What the bot tells people about sessions. Starting the same announcement twice is starting it once.</summary>
internal sealed class SessionAnnouncements(Broadcaster broadcaster, FollowedBroadcasts followed, SchoolClock school)
{
    public bool CodesAreOut(Session session) => session.CodesAreOut(school.Now);

    public Text CodesFrom(Session session) => SessionTexts.CodesFrom(school.Local(session.CodesAt));

    /// <summary>Convokes the candidates and tells the supervisors; the card that was pressed shows how far it is.</summary>
    public Task<Reply> ConvokeAsync(BotRequest request, Session session, string? cardId, CancellationToken cancellationToken) => followed.StartAsync(
        request,
        cardId,
        $"convocation-{session.Id}-{session.Revision}",
        ConvocationBroadcast.Name,
        new SessionParameters(session.Id, session.Room, session.Revision),
        cancellationToken,
        session.Id);

    public Task<Reply> TellCancelledAsync(BotRequest request, Session session, string? cardId, CancellationToken cancellationToken) => followed.StartAsync(
        request,
        cardId,
        $"cancelled-{session.Id}",
        SessionCancelledNotification.Name,
        new SessionParameters(session.Id, session.Room, session.Revision),
        cancellationToken,
        session.Id);

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
}

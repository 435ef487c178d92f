using System.Text.Json;
using AdaptiveCards;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>What the bot tells people about sessions. Starting the same announcement twice is starting it once.</summary>
internal sealed class SessionAnnouncements(Broadcaster broadcaster, FollowedBroadcasts followed, CardRenewals renewals, ShownCards shown, SchoolClock school)
{
    public bool CodesAreOut(Session session) => session.CodesAreOut(school.Now);

    public bool IsOver(Session session) => session.IsOver(school.Now);

    public Text CodesFrom(Session session) => SessionTexts.CodesFrom(school.Local(session.CodesAt));

    /// <summary>
    /// Convokes the candidates and tells the supervisors; the card that was pressed shows how far it is. After a correction,
    /// cards that lie in chats are put right in their place.
    /// </summary>
    public async Task<Reply> ConvokeAsync(BotRequest request, Session session, string? cardId, CancellationToken cancellationToken)
    {
        var about = await PutRightAsync(request.School, session, cancellationToken);
        return await followed.StartAsync(
            request, cardId, ConvocationId(session), ConvocationBroadcast.Name, Parameters(session), cancellationToken, session.Id, about);
    }

    /// <summary>As <see cref="ConvokeAsync"/>, where many sessions go at once and a card for each would be too many.</summary>
    public async Task ConvokeQuietlyAsync(BotRequest request, Session session, CancellationToken cancellationToken)
    {
        var about = await PutRightAsync(request.School, session, cancellationToken);
        await followed.StartQuietlyAsync(request, ConvocationId(session), ConvocationBroadcast.Name, Parameters(session), cancellationToken, session.Id, about);
    }

    /// <summary>Whether the session as it is now has been announced, or is just being so.</summary>
    public async Task<bool> IsConvokingAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken) =>
        await broadcaster.FollowAsync(new(schoolId, ConvocationId(session)), cancellationToken) is not null;

    private async Task<CardSubject> PutRightAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var about = await AboutAsync(schoolId, session, cancellationToken);
        if (session.Revision > 1)
            await renewals.RenewAsync(schoolId, about.Id, cancellationToken);
        if (session.CodesChangedAt is { } at)
            await StartAsync(schoolId, $"codes-corrected-{session.Id}-{at.UtcTicks:x}", CodesCorrectedNotification.Name, Parameters(session), cancellationToken);
        return about;
    }

    /// <summary>Number or codes are others now: cards that hold them are put right, and whoever had the wrong ones is told.</summary>
    public async Task CorrectCodesAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        await RenewCardsAsync(schoolId, session, cancellationToken);
        if (session.CodesChangedAt is { } at)
            await StartAsync(schoolId, $"codes-corrected-{session.Id}-{at.UtcTicks:x}", CodesCorrectedNotification.Name, Parameters(session), cancellationToken);
    }

    /// <summary>Puts cards right that were about the session, such as those of one that is cancelled now.</summary>
    public Task RenewCardsAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken) =>
        renewals.RenewAsync(schoolId, SessionSubject.Of(session), cancellationToken);

    /// <summary>A reply with a card that is found again when the session changes.</summary>
    public async Task<Reply> ShowAsync(
        BotRequest request, Session session, string kind, AdaptiveCard card, string summary, CancellationToken cancellationToken)
    {
        var about = await AboutAsync(request.School, session, cancellationToken);
        return Reply.Of(new ReplyPart.CardThenWork(card, summary, NoteShownCard.Of(request, about, kind, school.Now)));
    }

    public Task<Reply> TellCancelledAsync(BotRequest request, Session session, string? cardId, CancellationToken cancellationToken) => followed.StartAsync(
        request,
        cardId,
        $"cancelled-{session.Id}",
        SessionCancelledNotification.Name,
        Parameters(session),
        cancellationToken,
        session.Id);

    /// <summary>For a card in whose place another stands that has nothing to hide.</summary>
    public Task ForgetShownAsync(BotRequest request, string sessionId, string? cardId, CancellationToken cancellationToken) =>
        cardId is null ? Task.CompletedTask : shown.DropAsync(request.School, SessionSubject.Prefix + sessionId, request.Turn.Chat, cardId, cancellationToken);

    /// <summary>For a card that is there and shows something now that must be found again.</summary>
    public async Task NoteShownAsync(BotRequest request, Session session, string kind, string? cardId, CancellationToken cancellationToken)
    {
        if (cardId is { } id)
            await shown.NoteAsync(request.School, SessionSubject.Of(session), NoteShownCard.Shown(request, id, kind, school.Now), cancellationToken);
    }

    public async Task GiveCodesAsync(
        BotRequest request, Session session, string deliveryId, IReadOnlyList<string> personIds, CancellationToken cancellationToken) =>
        await broadcaster.StartAsync(
            new Broadcast(
                new(request.School, deliveryId),
                CodesNotification.Name,
                request.Turn.Sender.AadObjectId,
                JsonSerializer.Serialize(new CodesParameters(session.Id, personIds)))
            {
                Language = request.Language,
                IsUrgent = true,
                About = await AboutAsync(request.School, session, cancellationToken),
            },
            cancellationToken);

    /// <summary>The card of how far number and code are, for the supervisors; once for each session.</summary>
    public async Task ShowStatusAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken) => await StartAsync(
        schoolId,
        ReleaseStatusNotification.IdOf(session.Id),
        ReleaseStatusNotification.Name,
        Parameters(session),
        cancellationToken,
        await AboutAsync(schoolId, session, cancellationToken));

    public async Task InstructAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken) => await StartAsync(
        schoolId,
        $"instructions-{session.Id}-{session.Revision}",
        InstructionsBroadcast.Name,
        Parameters(session),
        cancellationToken,
        await AboutAsync(schoolId, session, cancellationToken));

    private Task StartAsync(
        SchoolId schoolId, string id, string kind, SessionParameters parameters, CancellationToken cancellationToken, CardSubject? about = null) =>
        broadcaster.StartAsync(
            new Broadcast(new(schoolId, id), kind, CreatedBy: null, JsonSerializer.Serialize(parameters)) { IsUrgent = true, About = about },
            cancellationToken);

    private static string ConvocationId(Session session) => $"convocation-{session.Id}-{session.Revision}";

    private static SessionParameters Parameters(Session session) => new(session.Id, session.Room, session.Revision);

    private async Task<CardSubject> AboutAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var subject = SessionSubject.Of(session);
        return new(subject, await renewals.StateAsync(schoolId, subject, cancellationToken));
    }
}

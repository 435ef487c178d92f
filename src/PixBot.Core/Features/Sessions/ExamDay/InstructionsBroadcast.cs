using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>Sends the instructions card to a session's supervisors, at its release time.</summary>
internal sealed class InstructionsBroadcast(SessionStore sessions, AudienceReader audience, InstructionsCard instructions, DeliveredCards delivered, ReleaseAlerts alerts, Broadcaster broadcaster, IRoster roster, SchoolClock school, AuditLog audit)
    : CardBroadcast<SessionParameters>(Name)
{
    public const string Name = "instructions";

    protected override string Title(SessionParameters parameters, Language language) =>
        SessionTexts.InstructionsTitle(parameters.Room).In(language);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, SessionParameters parameters, CancellationToken cancellationToken) =>
        await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken) is { IsCancelled: false } session
        && await HoldersAsync(schoolId, session, cancellationToken) is var holders
            ? await audience.ReadAsync(
                schoolId, person => session.MaySupervise(person) && !holders.Contains(person.Id), _ => "", cancellationToken)
            : [];

    protected override Task OnProgressAsync(
        BroadcastKey key, SessionParameters parameters, BroadcastProgress progress, CancellationToken cancellationToken) =>
        alerts.RaiseAsync(key, parameters.SessionId, isInstructions: true, progress, cancellationToken);

    protected override async Task OnFinishedAsync(BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken)
    {
        if (await broadcaster.FollowAsync(key, cancellationToken) is { Progress: var progress })
            await alerts.RaiseAsync(key, parameters.SessionId, isInstructions: true, progress, cancellationToken);
    }

    /// <summary>Who has a card since the codes are out: a correction is made in it.</summary>
    private async Task<HashSet<string>> HoldersAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken) =>
        (await delivered.AboutAsync(schoolId, SessionSubject.Of(session), cancellationToken))
            .Where(card => card.Kind == Name && card.SentAt >= session.CodesAt)
            .Select(card => card.PersonId)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Once the session is over nobody needs it.</summary>
    protected override async Task<DateTimeOffset?> DeadlineAsync(
        SchoolId schoolId, SessionParameters parameters, CancellationToken cancellationToken) =>
        (await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken))?.OverAt;

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken)
    {
        var cards = new Dictionary<Language, AdaptiveCard>();
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        foreach (var language in Enum.GetValues<Language>())
        {
            if (session is { IsCancelled: false }
                && await instructions.BuildAsync(key.School, session, language, Ticked.Nobody, cancellationToken) is { } card)
                cards[language] = card;
        }

        return new Messages(sessions, roster, school, audit, key.School, parameters.SessionId, cards);
    }

    private sealed class Messages(
        SessionStore sessions,
        IRoster roster,
        SchoolClock school,
        AuditLog audit,
        SchoolId schoolId,
        string sessionId,
        IReadOnlyDictionary<Language, AdaptiveCard> cards) : IBroadcastMessages
    {
        /// <summary>It may have waited long for the chat: whoever may not see the codes any more, or not yet again, gets nothing.</summary>
        public async ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken)
        {
            if (!cards.TryGetValue(recipient.Language, out var card)
                || await sessions.FindAsync(schoolId, sessionId, cancellationToken) is not { IsCancelled: false } session
                || !session.CodesAreOut(school.Now) || session.IsOver(school.Now)
                || !session.MaySupervise(await roster.FindAsync(schoolId, recipient.PersonId, cancellationToken)))
            {
                return null;
            }

            await audit.RecordAsync(schoolId, SessionAudit.Sight(session, recipient.PersonId, SessionAudit.SentOnCard), cancellationToken);
            return new Message.Card(card, SessionTexts.InstructionsTitle(session.Room).In(recipient.Language));
        }
    }
}

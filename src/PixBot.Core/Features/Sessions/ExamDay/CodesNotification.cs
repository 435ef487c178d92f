using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.Facts;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>
/// Gives number and code to those whom a supervisor marked present in this very delivery. The mark in the store decides,
/// not the broadcast's own list, and the codes are read when they are sent.
/// </summary>
internal sealed class CodesNotification(SessionStore sessions, AudienceReader audience, ReleaseAlerts alerts, Broadcaster broadcaster, AuditLog audit)
    : CardBroadcast<CodesParameters>(Name)
{
    public const string Name = "codes";

    protected override string Title(CodesParameters parameters, Language language) => SessionTexts.CodesTitle.In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, CodesParameters parameters, CancellationToken cancellationToken)
    {
        var present = parameters.PersonIds.ToHashSet(StringComparer.Ordinal);
        return audience.ReadAsync(schoolId, person => present.Contains(person.Id), _ => "", cancellationToken);
    }

    protected override Task OnProgressAsync(
        BroadcastKey key, CodesParameters parameters, BroadcastProgress progress, CancellationToken cancellationToken) =>
        alerts.RaiseAsync(key, parameters.SessionId, isInstructions: false, progress, cancellationToken);

    protected override async Task OnFinishedAsync(BroadcastKey key, CodesParameters parameters, CancellationToken cancellationToken)
    {
        if (await broadcaster.FollowAsync(key, cancellationToken) is not { Progress: var progress })
            return;
        await alerts.RaiseAsync(key, parameters.SessionId, isInstructions: false, progress, cancellationToken);
        await alerts.UpdateSupervisorsAsync(key, parameters.SessionId, $"{key.Id}-done", cancellationToken);
    }

    /// <summary>Once the session is over nobody needs it.</summary>
    protected override async Task<DateTimeOffset?> DeadlineAsync(
        SchoolId schoolId, CodesParameters parameters, CancellationToken cancellationToken) =>
        (await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken))?.OverAt;

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, CodesParameters parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        var released = (await sessions.CandidatesAsync(key.School, parameters.SessionId, cancellationToken))
            .Where(candidate => candidate.ReleasedBy == key.Id)
            .Select(candidate => candidate.PersonId)
            .ToHashSet(StringComparer.Ordinal);
        var secrets = await sessions.SecretsAsync(key.School, parameters.SessionId, cancellationToken);
        return new Messages(audit, key.School, session, secrets, released);
    }

    /// <param name="isCorrected">Whether the reader had others before.</param>
    public static AdaptiveCard Given(Session session, SessionSecrets secrets, Language language, bool isCorrected = false) => Card.In(
        language,
        [
            Card.Title(SessionTexts.CodesTitle.In(language)),
            isCorrected ? Card.Paragraph(ChangedFactsTexts.CodesAreOthers.In(language)) : null,
            .. SessionFacts.ForCandidate(secrets, language),
            Card.Paragraph(SessionTexts.CodesHow.In(language)),
            SessionFacts.WhenAndWhere(session, language),
            Card.Note(SessionTexts.CodesForYou.In(language)),
        ]);

    private sealed class Messages(
        AuditLog audit, SchoolId schoolId, Session? session, SessionSecrets? secrets, HashSet<string> released) : IBroadcastMessages
    {
        public async ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken)
        {
            if (session is not { IsCancelled: false } || secrets is null || !released.Contains(recipient.PersonId))
                return null;
            await audit.RecordAsync(schoolId, SessionAudit.Sight(session, recipient.PersonId, SessionAudit.Released), cancellationToken);
            return new Message.Card(Given(session, secrets, recipient.Language), SessionTexts.CodesTitle.In(recipient.Language));
        }
    }
}

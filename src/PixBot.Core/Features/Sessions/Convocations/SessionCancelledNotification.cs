using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>Tells candidates and supervisors that a session will not be.</summary>
internal sealed class SessionCancelledNotification(SessionStore sessions, AudienceReader audience) : CardBroadcast<SessionParameters>(Name)
{
    public const string Name = "session-cancelled";

    protected override string Title(SessionParameters parameters, Language language) => SessionTexts.SessionCancelled.In(language);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, SessionParameters parameters, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken) is not { } session)
            return [];
        var candidates = (await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken))
            .Select(candidate => candidate.PersonId)
            .ToHashSet(StringComparer.Ordinal);
        return await audience.ReadAsync(
            schoolId, person => candidates.Contains(person.Id) || session.IsSupervisedBy(person.Id), _ => "", cancellationToken);
    }

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        return new CardMessages(recipient => session is null ? null : (Notice(session, recipient.Language), SessionTexts.SessionCancelled));
    }

    private static AdaptiveCard Notice(Session session, Language language)
    {
        var text = SessionTexts.CancelledForYou(Dates.Day(session.Date), Dates.Time(session.Time), CardText.Escape(session.Room));
        return Card.In(language, Card.Title(SessionTexts.SessionCancelled.In(language)), Card.Paragraph(text.In(language)));
    }
}

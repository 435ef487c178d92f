using System.Globalization;
using PixBot.Core.Broadcasts;
using PixBot.Core.Conversations.Broadcasting;
using PixBot.Core.People;
using PixBot.Core.Sessions;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.ExamDay;

/// <summary>Tells the candidates of a session when and where they sit it, and its supervisors that it is theirs.</summary>
internal sealed class ConvocationKind(SessionBook sessions, AudienceReader audience, SchoolClock school)
    : CardKind<SessionParameters>(Name)
{
    public const string Name = "convocation";

    private const string Supervises = "supervises";

    protected override string Title(SessionParameters parameters, Language language) =>
        SessionTexts.Created(parameters.Room).In(language);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        string tenantId, SessionParameters parameters, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(tenantId, parameters.SessionId, cancellationToken) is not { IsCancelled: false } session)
            return [];
        var candidates = (await sessions.CandidatesAsync(tenantId, session.Id, cancellationToken))
            .Select(candidate => candidate.PersonId)
            .ToHashSet(StringComparer.Ordinal);
        return await audience.ReadAsync(
            tenantId,
            person => candidates.Contains(person.Id) || session.IsSupervisedBy(person.Id),
            person => candidates.Contains(person.Id) ? ExtraTime(person) : Supervises,
            cancellationToken);
    }

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(key.TenantId, parameters.SessionId, cancellationToken);
        return new CardMessages(recipient => session switch
        {
            null or { IsCancelled: true } => null,
            _ when recipient.Data == Supervises => (
                ConvocationCard.SentToSupervisor(session, SessionTexts.CodesFrom(school.Local(session.CodesAt)), recipient.Language),
                SessionTexts.SupervisionTitle),
            _ => (ConvocationCard.Sent(session, Percent(recipient.Data), recipient.Language), SessionTexts.ConvocationTitle),
        });
    }

    private static string ExtraTime(Person person) => person.ExtraTimePercent?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int? Percent(string data) => int.TryParse(data, CultureInfo.InvariantCulture, out var percent) ? percent : null;
}

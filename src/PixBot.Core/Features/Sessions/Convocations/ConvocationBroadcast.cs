using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>Tells the candidates of a session when and where they sit it, and its supervisors that it is theirs.</summary>
internal sealed class ConvocationBroadcast(
    SessionStore sessions, SessionEditor editor, SentConvocation convocation, Broadcaster broadcaster, AudienceReader audience, SchoolClock school)
    : CardBroadcast<SessionParameters>(Name)
{
    public const string Name = "convocation";

    private const string Supervises = "supervises";
    private const string Withdrawn = "withdrawn";

    /// <summary>Before the extra time of those who have not been convoked to this session yet.</summary>
    private const string First = "first ";

    protected override string Title(SessionParameters parameters, Language language) =>
        SessionTexts.Created(parameters.Room).In(language);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, SessionParameters parameters, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken) is not { IsCancelled: false } session)
            return [];
        var toTell = (await sessions.CandidatesAndWithdrawnAsync(schoolId, session.Id, cancellationToken))
            .Where(candidate => candidate.IsToBeTold(session))
            .ToDictionary(candidate => candidate.PersonId, StringComparer.Ordinal);
        return await audience.ReadAsync(
            schoolId,
            person => toTell.ContainsKey(person.Id) || session.IsSupervisedBy(person.Id),
            person => toTell.GetValueOrDefault(person.Id) switch
            {
                null => Supervises,
                { IsWithdrawn: true } => Withdrawn,
                { Told: null } => First + ExtraTime(person),
                _ => ExtraTime(person),
            },
            cancellationToken);
    }

    protected override async Task OnFinishedAsync(BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken) is not { } session
            || session.Revision != parameters.Revision
            || await broadcaster.ReportAsync(key, cancellationToken) is not { } report)
            return;
        var told = report.Of<DeliveryStatus.Sent>().Select(line => line.PersonId).ToList();
        await editor.MarkToldAsync(key.School, session, told, cancellationToken);
    }

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        return new CardMessages(recipient => session switch
        {
            null or { IsCancelled: true } => null,
            _ when recipient.Data == Supervises => (
                ConvocationCard.SentToSupervisor(session, SessionTexts.CodesFrom(school.Local(session.CodesAt)), recipient.Language),
                SessionTexts.SupervisionTitle),
            _ when recipient.Data == Withdrawn => (ConvocationCard.NoLongerYours(session, recipient.Language), SessionTexts.WithdrawnTitle),
            _ => (Sent(session, recipient), SessionTexts.ConvocationTitle),
        });
    }

    private AdaptiveCard Sent(Session session, Recipient recipient)
    {
        var isFirst = recipient.Data.StartsWith(First, StringComparison.Ordinal);
        var intro = isFirst ? SessionTexts.ConvocationIntro : SessionTexts.ConvocationChanged;
        var percent = Percent(isFirst ? recipient.Data[First.Length..] : recipient.Data);
        return convocation.Build(session, new Candidate(recipient.PersonId), intro, percent, recipient.Language);
    }

    private static string ExtraTime(Person person) => person.ExtraTimePercent?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int? Percent(string data) => int.TryParse(data, CultureInfo.InvariantCulture, out var percent) ? percent : null;
}

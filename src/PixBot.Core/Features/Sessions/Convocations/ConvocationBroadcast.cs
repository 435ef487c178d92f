using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.Facts;
using PixBot.Core.Features.Sessions.Supervision;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>
/// Tells the candidates of a session when and where they sit it, and its supervisors that it is theirs: with a card to
/// whoever has none, with a short message to whoever has one that was put right in its place.
/// </summary>
internal sealed class ConvocationBroadcast(
    SessionStore sessions,
    SessionEditor editor,
    SentConvocation convocation,
    Broadcaster broadcaster,
    ToldSupervisors supervisors,
    AudienceReader audience,
    IRoster roster,
    SupervisionCard supervision,
    SupervisionAnswers answered)
    : CardBroadcast<SessionParameters>(Name)
{
    public const string Name = "convocation";

    public const string Supervises = "supervises";

    private const string Withdrawn = "withdrawn";

    /// <summary>Before the extra time of those who have not been convoked to this session yet.</summary>
    private const string First = "first ";

    /// <summary>Before what somebody was told last, where that has changed.</summary>
    private const string Moved = "moved ";

    public const string SupervisionMoved = "supervision-moved ";
    public const string SupervisionEnded = "supervision-ended";

    public static bool IsOfSupervisor(string data) => data == Supervises;

    /// <summary>Whether what was delivered is a short message: it stays as it was said.</summary>
    public static bool IsMessage(string data) =>
        data is Withdrawn or SupervisionEnded
        || data.StartsWith(Moved, StringComparison.Ordinal)
        || data.StartsWith(SupervisionMoved, StringComparison.Ordinal);

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
        var told = await supervisors.ToBeToldAsync(schoolId, session, cancellationToken);
        return await audience.ReadAsync(
            schoolId,
            person => toTell.ContainsKey(person.Id) || told.For(person) is not null,
            person => toTell.GetValueOrDefault(person.Id) switch
            {
                null => told.For(person)!,
                { IsWithdrawn: true } => Withdrawn,
                { Told: null } => First + ExtraTime(person),
                { Told: var before } => Moved + before,
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
        if (session is null or { IsCancelled: true })
            return new Messages(_ => null);
        var candidates = await sessions.CandidatesAsync(key.School, session.Id, cancellationToken);
        var people = await roster.FindAsync(key.School, [.. candidates.Select(candidate => candidate.PersonId)], cancellationToken);
        var answers = await answered.OfAsync(key.School, session, cancellationToken);
        return new Messages(recipient => Write(key.School, session, recipient, people.GetValueOrDefault(recipient.PersonId), answers));
    }

    private Message Write(
        SchoolId schoolId, Session session, Recipient recipient, Person? person, IReadOnlyDictionary<string, SupervisionAnswer> answers) => (recipient.Data, recipient.Language) switch
        {
            (Supervises, var language) => new Message.Card(
                supervision.Build(schoolId, session, recipient.PersonId, answers.GetValueOrDefault(recipient.PersonId), language),
                SessionTexts.SupervisionTitle.In(language)),
            (SupervisionEnded, var language) => Short(ChangedFactsTexts.NoLongerSupervises(Dates.Day(session.Date), Dates.Time(session.Time)), language),
            (Withdrawn, var language) => Short(ChangedFactsTexts.NoLongerSits, language),
            ({ } data, var language) when data.StartsWith(Moved, StringComparison.Ordinal) =>
                Short(ChangedFactsTexts.ConvocationMoved(Changes(session, data[Moved.Length..])), language),
            ({ } data, var language) when data.StartsWith(SupervisionMoved, StringComparison.Ordinal) =>
                Short(ChangedFactsTexts.SupervisionMoved(Changes(session, data[SupervisionMoved.Length..])), language),
            var (_, language) => new Message.Card(Sent(schoolId, session, recipient, person), SessionTexts.ConvocationTitle.In(language)),
        };

    private static Message.Text Short(Text text, Language language) => new(text.In(language));

    private static Text Changes(Session session, string told) => ChangedFacts.InOneLine(session, ToldFacts.TryParse(told));

    /// <summary>Without <see cref="First"/> in deliveries that an older version wrote.</summary>
    private AdaptiveCard Sent(SchoolId schoolId, Session session, Recipient recipient, Person? person)
    {
        var isFirst = recipient.Data.StartsWith(First, StringComparison.Ordinal);
        var intro = isFirst ? SessionTexts.ConvocationIntro : SessionTexts.ConvocationChanged;
        var percent = Percent(isFirst ? recipient.Data[First.Length..] : recipient.Data);
        return convocation.Build(schoolId, session, new Candidate(recipient.PersonId), intro, percent, recipient.Language, person: person);
    }

    private static string ExtraTime(Person person) => person.ExtraTimePercent?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int? Percent(string data) => int.TryParse(data, CultureInfo.InvariantCulture, out var percent) ? percent : null;

    private sealed class Messages(Func<Recipient, Message?> write) : IBroadcastMessages
    {
        public ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken) => new(write(recipient));
    }
}

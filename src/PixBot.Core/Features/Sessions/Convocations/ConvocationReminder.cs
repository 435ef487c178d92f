using AdaptiveCards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>The convocation once more: the day before, or to those who have not seen it. Whoever said to be absent is left alone.</summary>
internal sealed class ConvocationReminder(
    SessionStore sessions, SentConvocation convocation, AudienceReader audience, IRoster roster, SchoolClock school)
    : CardBroadcast<ConvocationReminderParameters>(Name)
{
    public const string Name = "convocation-reminder";

    /// <summary>Who is reminded, as the session and they are now; not of one that was cancelled or moved since.</summary>
    public static bool Concerns(ConvocationReminderParameters parameters, Session? session, Candidate candidate) =>
        session is { IsCancelled: false } && session.StartsAt == parameters.StartsAt
        && !candidate.IsWithdrawn
        && AnnounceAbsence.ReasonOf(candidate, session) is null
        && !(parameters.OnlyUnseen && SeenConvocation.IsSeen(candidate, session));

    protected override string Title(ConvocationReminderParameters parameters, Language language) =>
        UnseenTexts.Reminder(parameters.Room).In(language);

    protected override Task<DateTimeOffset?> DeadlineAsync(
        SchoolId schoolId, ConvocationReminderParameters parameters, CancellationToken cancellationToken) =>
        Task.FromResult<DateTimeOffset?>(parameters.Until);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, ConvocationReminderParameters parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken);
        var concerned = (await sessions.CandidatesAsync(schoolId, parameters.SessionId, cancellationToken))
            .Where(candidate => Concerns(parameters, session, candidate))
            .Select(candidate => candidate.PersonId)
            .ToHashSet(StringComparer.Ordinal);
        return await audience.ReadAsync(schoolId, person => concerned.Contains(person.Id), _ => "", cancellationToken);
    }

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, ConvocationReminderParameters parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        var concerned = (await sessions.CandidatesAsync(key.School, parameters.SessionId, cancellationToken))
            .Where(candidate => Concerns(parameters, session, candidate))
            .ToDictionary(candidate => candidate.PersonId, StringComparer.Ordinal);
        var people = await roster.FindAsync(key.School, [.. concerned.Keys], cancellationToken);
        return new CardMessages(recipient => concerned.GetValueOrDefault(recipient.PersonId) is { } candidate
            && people.GetValueOrDefault(recipient.PersonId) is { } person
            ? (Build(key.School, session!, candidate, person, parameters, recipient), SessionTexts.ConvocationTitle)
            : null);
    }

    private AdaptiveCard Build(
        SchoolId schoolId, Session session, Candidate candidate, Person person, ConvocationReminderParameters parameters, Recipient recipient)
    {
        var intro = parameters.OnlyUnseen ? UnseenTexts.NotSeenYet : session.Date == school.Today ? UnseenTexts.Today : UnseenTexts.Tomorrow;
        return convocation.Build(schoolId, session, candidate, intro, person.ExtraTimePercent, recipient.Language, person: person);
    }
}

/// <param name="StartsAt">When the session began as the reminder was decided on.</param>
/// <param name="Until">After which it is of no use, or too late in the evening.</param>
internal sealed record ConvocationReminderParameters(string SessionId, string Room, DateTimeOffset StartsAt, DateTimeOffset Until, bool OnlyUnseen);

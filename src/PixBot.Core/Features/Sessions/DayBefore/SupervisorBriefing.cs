using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.DayBefore;

/// <summary>To the supervisors, the day before: when and where, how many, and what to know at the door. No number and no code.</summary>
internal sealed class SupervisorBriefing(SessionStore sessions, AudienceReader audience, IRoster roster, SchoolClock school)
    : CardBroadcast<ConvocationReminderParameters>(Name)
{
    public const string Name = "supervisor-briefing";

    protected override string Title(ConvocationReminderParameters parameters, Language language) => BriefingTexts.Tomorrow.In(language);

    protected override Task<DateTimeOffset?> DeadlineAsync(
        SchoolId schoolId, ConvocationReminderParameters parameters, CancellationToken cancellationToken) =>
        Task.FromResult<DateTimeOffset?>(parameters.Until);

    /// <summary>Their delivery says that it is a supervisor's card, so that it is put right as the first one is.</summary>
    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, ConvocationReminderParameters parameters, CancellationToken cancellationToken) =>
        await FindAsync(schoolId, parameters, cancellationToken) is { } session
            ? await audience.ReadAsync(schoolId, session.MaySupervise, _ => ConvocationBroadcast.Supervises, cancellationToken)
            : [];

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, ConvocationReminderParameters parameters, CancellationToken cancellationToken)
    {
        if (await FindAsync(key.School, parameters, cancellationToken) is not { } session)
            return new CardMessages(_ => null);
        var candidates = await sessions.CandidatesAsync(key.School, session.Id, cancellationToken);
        var people = await roster.FindAsync(
            key.School, [.. candidates.Select(candidate => candidate.PersonId), .. session.SupervisorIds], cancellationToken);
        var absent = candidates.Count(candidate => AnnounceAbsence.ReasonOf(candidate, session) is not null);
        var longer = candidates.Count(candidate => people.GetValueOrDefault(candidate.PersonId)?.ExtraTimePercent > 0);
        return new CardMessages(recipient => session.MaySupervise(people.GetValueOrDefault(recipient.PersonId))
            ? (Build(session, candidates.Count, absent, longer, recipient.Language), BriefingTexts.Tomorrow)
            : null);
    }

    private AdaptiveCard Build(Session session, int candidates, int absent, int longer, Language language) => Card.In(
        language,
        Card.Title((session.Date == school.Today ? BriefingTexts.Today : BriefingTexts.Tomorrow).In(language)),
        SessionFacts.WhenAndWhere(session, language),
        Card.Paragraph(BriefingTexts.Expected(candidates, absent, longer).In(language)),
        Card.Note(SessionTexts.CodesFrom(school.Local(session.CodesAt)).In(language)),
        Card.Heading(SessionTexts.Before.In(language)),
        Card.Bullets(BriefingTexts.Before.Select(text => text.In(language))),
        Card.Heading(SessionTexts.During.In(language)),
        Card.Bullets(BriefingTexts.During.Select(text => text.In(language))),
        Card.Heading(SessionTexts.AtTheEnd.In(language)),
        Card.Bullets(BriefingTexts.AtTheEnd.Select(text => text.In(language))));

    /// <summary>Null where it was cancelled or moved since.</summary>
    private async Task<Session?> FindAsync(SchoolId schoolId, ConvocationReminderParameters parameters, CancellationToken cancellationToken) =>
        await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken) is { IsCancelled: false } session
        && session.StartsAt == parameters.StartsAt
            ? session
            : null;
}

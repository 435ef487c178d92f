using PixBot.Core.Features.People;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Calendar;

/// <summary>
/// Gives the file behind a personal link, as the session is now. Whoever has the link has the file: it says when and where,
/// for as long as its reason lasts, and nothing else.
/// </summary>
internal sealed class CalendarEntries(CalendarLinks links, SessionStore sessions, IRoster roster, SchoolClock school) : ICalendarEntries
{
    public async Task<CalendarEntry> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (links.Read(token) is not { } link)
            return new CalendarEntry.Unknown();
        if (await sessions.FindAsync(link.School, link.SessionId, cancellationToken) is not { } session || session.IsOver(school.Now)
            || await roster.FindAsync(link.School, link.PersonId, cancellationToken) is not { } person)
            return new CalendarEntry.Ended();
        if (session.MaySupervise(person))
            return new CalendarFile(school).Build(link, session, await LastEndAsync(link.School, session, cancellationToken), supervises: true);
        return await sessions.CandidateAsync(link.School, session.Id, person.Id, cancellationToken) is null
            ? new CalendarEntry.Ended()
            : new CalendarFile(school).Build(link, session, session.EndsFor(person.ExtraTimePercent), supervises: false);
    }

    /// <summary>A supervisor stays until the last candidate may stop.</summary>
    private async Task<DateTimeOffset> LastEndAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var candidates = await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken);
        var people = await roster.FindAsync(schoolId, [.. candidates.Select(candidate => candidate.PersonId)], cancellationToken);
        return session.EndsFor(people.Values.Max(person => person.ExtraTimePercent));
    }
}

using System.Globalization;
using System.Text.Json;
using PixBot.Core.Bot;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Jobs;
using PixBot.Core.School;
using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.DayBefore;

/// <summary>
/// The day before a session its candidates are reminded and its supervisors briefed. It is planned whenever a session is
/// written, and at a school's first turn for sessions that an earlier version planned.
/// </summary>
internal sealed class RemindDayBefore(
    SessionStore sessions, ISchedule schedule, SettingsStore settings, Broadcaster broadcaster, CardRenewals renewals, SchoolClock school)
    : IDueHandler, ISessionObserver, ISchoolStart
{
    public string Kind => "session-day-before";

    public async Task OnSavedAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var at = DayBeforeMoment.Of(session, await QuietAsync(schoolId, cancellationToken), school.Zone);
        if (at > school.Now)
            await schedule.PlanAsync(Work(schoolId, session), at, cancellationToken);
        else
            await schedule.CancelAsync(Work(schoolId, session), cancellationToken);
    }

    public async Task StartAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var quiet = await QuietAsync(schoolId, cancellationToken);
        foreach (var session in await sessions.ListAsync(schoolId, cancellationToken))
        {
            if (DayBeforeMoment.Of(session, quiet, school.Zone) is var at && at > school.Now)
                await schedule.PlanAsync(Work(schoolId, session), at, cancellationToken);
        }
    }

    public async Task HandleAsync(DueWork work, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(work.School, work.Id, cancellationToken) is not { IsCancelled: false } session || session.StartsAt <= school.Now)
            return;
        var quiet = await QuietAsync(work.School, cancellationToken);
        if (session.Date > school.Today.AddDays(1))
            await OnSavedAsync(work.School, session, cancellationToken);
        else if (DayBeforeMoment.EndOfQuiet(school.Now, quiet, school.Zone) is { } later)
            await schedule.PlanAsync(work, later, cancellationToken);
        else
            await SendAsync(work.School, session, DayBeforeMoment.Deadline(school.Now, session, quiet, school.Zone), cancellationToken);
    }

    private async Task SendAsync(SchoolId schoolId, Session session, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var parameters = new ConvocationReminderParameters(session.Id, session.Room, session.StartsAt, until, OnlyUnseen: false);
        await StartAsync(schoolId, session, "day-before", ConvocationReminder.Name, parameters, cancellationToken);
        // What is at the door has its place on the instructions card: a briefing that comes after it would hide it.
        if (school.Now < session.CodesAt)
            await StartAsync(schoolId, session, "briefing", SupervisorBriefing.Name, parameters with { Until = Earlier(until, session.CodesAt) }, cancellationToken);
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private async Task StartAsync(
        SchoolId schoolId, Session session, string occasion, string kind, ConvocationReminderParameters parameters, CancellationToken cancellationToken)
    {
        var subject = SessionSubject.Of(session);
        var about = new CardSubject(subject, await renewals.StateAsync(schoolId, subject, cancellationToken));
        var id = $"{occasion}-{session.Id}-{session.StartsAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}";
        await broadcaster.StartAsync(
            new Broadcast(new(schoolId, id), kind, CreatedBy: null, JsonSerializer.Serialize(parameters)) { About = about }, cancellationToken);
    }

    private DueWork Work(SchoolId schoolId, Session session) => new(schoolId, Kind, session.Id);

    private async Task<QuietHours> QuietAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        QuietHours.Of(await settings.ReadAsync(schoolId, cancellationToken));
}

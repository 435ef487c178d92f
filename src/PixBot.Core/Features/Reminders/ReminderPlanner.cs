using PixBot.Core.Jobs;
using PixBot.Core.School;
using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>Keeps one piece of due work for each school: its next reminder.</summary>
internal sealed class ReminderPlanner(ITable table, ReminderRuleStore rules, ISchedule schedule, SchoolClock school) : ISettingsObserver
{
    public const string Kind = "reminders";

    /// <summary>Of the whole deployment: the schools whose plan is to be looked after when the app starts with other settings.</summary>
    private const string Schools = "reminder-schools";

    /// <summary>How long before their first reminder referents are told of a rule that none of them has set.</summary>
    public static readonly TimeSpan NoticeBefore = TimeSpan.FromDays(1);

    private const string NoticeId = "notice";

    public static DueWork WorkOf(SchoolId schoolId) => new(schoolId, Kind, "next");

    public static DueWork NoticeOf(SchoolId schoolId) => new(schoolId, Kind, NoticeId);

    public static bool IsNotice(DueWork work) => work.Id == NoticeId;

    /// <summary>Once a process and school is enough.</summary>
    public async Task BeginAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        await rules.BeginAsync(schoolId, cancellationToken);
        await table.TryInsertAsync(new Row(Schools, schoolId.Value, RowValues.Empty), cancellationToken);
        await ReplanAsync(schoolId, cancellationToken);
    }

    /// <summary>Of all schools, as settings or the zone may have changed while the app was down.</summary>
    public async Task ReplanAllAsync(CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(new RowRange(Schools), cancellationToken))
            await ReplanAsync(new SchoolId(row.Key), cancellationToken);
    }

    /// <summary>Plans what is next by the rule as it is now, and again if somebody changed it meanwhile.</summary>
    public async Task ReplanAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var known = await rules.ReadAsync(schoolId, cancellationToken);
        while (true)
        {
            await PlanAsync(schoolId, known, cancellationToken);
            var after = await rules.ReadAsync(schoolId, cancellationToken);
            if (after.Version == known.Version)
                return;
            known = after;
        }
    }

    Task ISettingsObserver.OnChangedAsync(SchoolId schoolId, CancellationToken cancellationToken) => ReplanAsync(schoolId, cancellationToken);

    private async Task PlanAsync(SchoolId schoolId, RemindersInEffect known, CancellationToken cancellationToken)
    {
        var due = known.Running is { } rule ? DueReminder.Of(rule, school.Zone, known.Since, school.Now) : null;
        if ((due?.Last ?? due?.Next) is { } next)
            await schedule.PlanAsync(WorkOf(schoolId), next.At, cancellationToken);
        else
            await schedule.CancelAsync(WorkOf(schoolId), cancellationToken);
        if (known.Stored is null && due?.Next is { } first)
            await schedule.PlanAsync(NoticeOf(schoolId), first.At - NoticeBefore, cancellationToken);
        else
            await schedule.CancelAsync(NoticeOf(schoolId), cancellationToken);
    }
}

using Microsoft.Extensions.Logging;
using PixBot.Core.Bot;
using PixBot.Core.Jobs;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>Once a day, deletes what is past the time that its table declares; however often the app is restarted.</summary>
internal sealed partial class PurgeDueHandler(
    PersonalPurge purge, ISchedule schedule, ITable table, TimeProvider clock, ILogger<PurgeDueHandler> logger) : IDueHandler, ISchoolStart
{
    public const string DoneKind = "purge";

    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    /// <summary>The first purge of a school keeps out of the way of its first turns.</summary>
    private static readonly TimeSpan AtFirst = TimeSpan.FromMinutes(10);

    public string Kind => "privacy-purge";

    public async Task StartAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var last = (await table.FindAsync(Partitions.Of(schoolId, DoneKind), "last", cancellationToken))?.Values.Time("At");
        await schedule.PlanAsync(WorkOf(schoolId), last + Interval ?? clock.GetUtcNow() + AtFirst, cancellationToken);
    }

    public async Task HandleAsync(DueWork work, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var purged = await purge.PurgeAsync(work.School, now, cancellationToken);
        await table.PutAsync(new Row(Partitions.Of(work.School, DoneKind), "last", RowValues.Of(("At", now))), cancellationToken);
        await schedule.PlanAsync(WorkOf(work.School), now + Interval, cancellationToken);
        if (purged > 0)
            Log.Purged(logger, purged);
    }

    private DueWork WorkOf(SchoolId schoolId) => new(schoolId, Kind, "daily");

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Rows} rows that were past their time were deleted.")]
        public static partial void Purged(ILogger logger, int rows);
    }
}

using PixBot.Core.Bot;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>Plans a school's reminders from its first turn on.</summary>
internal sealed class EnsureRemindersPlanned(ReminderPlanner planner) : ISchoolStart
{
    public Task StartAsync(SchoolId schoolId, CancellationToken cancellationToken) => planner.BeginAsync(schoolId, cancellationToken);
}

using PixBot.Core.Jobs;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>A reminder is due: it starts, unless its time is over, and the next is planned.</summary>
internal sealed class RemindersDueHandler(
    ReminderRuleStore rules, ReminderPlanner planner, RuleReminders reminders, FirstReminderNotification notice, SchoolClock school) : IDueHandler
{
    public string Kind => ReminderPlanner.Kind;

    public async Task HandleAsync(DueWork work, CancellationToken cancellationToken)
    {
        var known = await rules.ReadAsync(work.School, cancellationToken);
        if (ReminderPlanner.IsNotice(work))
        {
            if (known is { Stored: null, Running: { } settings })
                await notice.StartAsync(work.School, settings, cancellationToken);
            return;
        }

        if (known.Running is { } rule && DueReminder.Of(rule, school.Zone, known.Since, school.Now) is { Last: { } last } due)
        {
            if (due.ToSend is { } moment)
                await reminders.StartAsync(work.School, known, moment, cancellationToken);
            await rules.LookedAfterAsync(work.School, last.At, cancellationToken);
        }

        await planner.ReplanAsync(work.School, cancellationToken);
    }
}

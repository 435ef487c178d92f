using PixBot.Core.Jobs;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>
/// Comes back, day after day, for what was still in use when somebody was erased, such as messages under way. All that is
/// left to find them by are their ids, which the plan forgets with its end.
/// </summary>
internal sealed class EraseRest(PersonalErasure erasure, ISchedule schedule, TimeProvider clock) : IDueHandler
{
    public const string Name = "person-erase-rest";

    private static readonly TimeSpan Wait = TimeSpan.FromDays(1);

    public string Kind => Name;

    public static Task PlanAsync(ISchedule schedule, DataSubject subject, CancellationToken cancellationToken) =>
        schedule.PlanAsync(new(subject.School, Name, $"{subject.PersonId}|{subject.AccountId}|{subject.ConversationId}"), subject.Now + Wait, cancellationToken);

    public async Task HandleAsync(DueWork work, CancellationToken cancellationToken)
    {
        var ids = work.Id.Split('|', 3);
        var subject = new DataSubject(work.School, ids[0], ids[1].Length == 0 ? null : ids[1], clock.GetUtcNow())
        {
            ConversationId = ids[2].Length == 0 ? null : ids[2],
        };
        if ((await erasure.EraseAsync(subject, cancellationToken)).IsUnfinished)
            await PlanAsync(schedule, subject, cancellationToken);
    }
}

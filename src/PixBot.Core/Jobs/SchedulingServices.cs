using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Jobs;

public static class SchedulingServices
{
    private static readonly PersonalTable Due = PersonalTable.OfNobody(DueRow.Partition);

    public static IServiceCollection AddScheduling(this IServiceCollection services) => services
        .AddPersonalData(Due)
        .AddSingleton<ScheduleSignal>()
        .AddSingleton<ISchedule, Schedule>()
        .AddHostedService<Scheduler>();
}

using Microsoft.Extensions.DependencyInjection;

namespace PixBot.Core.Jobs;

public static class SchedulingServices
{
    public static IServiceCollection AddScheduling(this IServiceCollection services) => services
        .AddSingleton<ScheduleSignal>()
        .AddSingleton<ISchedule, Schedule>()
        .AddHostedService<Scheduler>();
}
